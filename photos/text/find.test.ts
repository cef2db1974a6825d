import { expect, it } from 'vitest';
import { lookedAt } from './find.ts';

it.each([
  [1280, 960],
  [960, 1280],
  [1080, 2400],
  [640, 480],
  [1, 1],
  [1280, 2],
])('looks at %i × %i in whole steps, and at no more than it can afford', (width, height) => {
  const size = lookedAt({ width, height }, 736 * 552);
  expect(size.width % 32).toBe(0);
  expect(size.height % 32).toBe(0);
  expect(size.width).toBeGreaterThan(0);
  expect(size.width * size.height).toBeLessThan(736 * 552 * 1.1);
});

it('does not enlarge', () => {
  expect(lookedAt({ width: 320, height: 240 }, 736 * 552)).toEqual({ width: 320, height: 256 });
});
