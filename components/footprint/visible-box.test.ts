import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from './visible-box.ts';

const box = fc.record({
  left: fc.integer({ min: -50, max: 50 }),
  top: fc.integer({ min: -50, max: 50 }),
  width: fc.integer({ min: 0, max: 50 }),
  height: fc.integer({ min: 0, max: 50 }),
});

it('is what both share', () => {
  const one = { left: 0, top: 0, width: 10, height: 10 };
  expect(overlap(one, { left: 6, top: 4, width: 10, height: 3 })).toEqual({
    left: 6,
    top: 4,
    width: 4,
    height: 3,
  });
});

it('lies within both, whichever comes first, and has no size where they share nothing', () => {
  fc.assert(
    fc.property(box, box, (one, other) => {
      const shared = overlap(one, other);
      expect(shared).toEqual(overlap(other, one));
      if (shared.width === 0) return;
      for (const whole of [one, other]) {
        expect(shared.left).toBeGreaterThanOrEqual(whole.left);
        expect(shared.left + shared.width).toBeLessThanOrEqual(whole.left + whole.width);
        expect(shared.top + shared.height).toBeLessThanOrEqual(whole.top + whole.height);
      }
    }),
  );
});
