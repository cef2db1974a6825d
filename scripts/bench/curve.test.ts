import { expect, it } from 'vitest';
import { type Curve, growth, plot } from './curve.ts';

const curve = (cost: (amount: number) => number): Curve => ({
  name: 'Verdict',
  of: 'characters',
  unit: 'ms',
  points: [10, 100, 1000].map((amount) => [amount, cost(amount)] as const),
});

it('tells flat, linear and square apart', () => {
  expect(growth(curve(() => 7))).toBeCloseTo(0);
  expect(growth(curve((amount) => 3 * amount))).toBeCloseTo(1);
  expect(growth(curve((amount) => amount ** 2))).toBeCloseTo(2);
});

it('is drawn as a table with bars', () => {
  expect(plot(curve(() => 7))).toContain(`| 1,000 | 7 ms | ${'█'.repeat(40)} |`);
  expect(plot(curve((amount) => amount))).toMatch(/power 1\.00 of characters \(bars: logarithm\)/);
});
