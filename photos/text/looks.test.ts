// @vitest-environment node
import { expect, it } from 'vitest';
import { trust } from './looks.ts';

const box = (width: number) => ({ centreX: 0, centreY: 0, width, height: 10, angle: 0 });

it('trusts a picture less for a long line in which next to nothing was read', () => {
  const readings = [
    { text: 'SATU', confidence: 0.9 },
    { text: '', confidence: 0 },
  ];
  expect(trust([box(100), box(10)], readings)).toBeCloseTo(0.818);
  expect(trust([box(10), box(100)], readings)).toBeCloseTo(0.082);
  expect(trust([], [])).toBe(0);
});
