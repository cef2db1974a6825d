import { expect, it } from 'vitest';
import { shown, wilson } from './interval.ts';

it.each([
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('knows the interval of %i of %i', (part, whole, low, high) => {
  const share = wilson(part, whole);
  expect(share.value).toBe(part / whole);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

it('is certain of nothing where nothing was counted', () => {
  expect(wilson(0, 0)).toMatchObject({ value: Number.NaN, low: 0, high: 1 });
  expect(shown(wilson(0, 0))).toBe('–');
});

it('shows rare things more finely', () => {
  expect(shown(wilson(50, 100))).toBe('50.0 % (40–60)');
  expect(shown(wilson(10, 1000))).toBe('1.0 % (0.5–1.8)');
  expect(shown(wilson(78, 26_758))).toBe('0.29 % (0.23–0.36)');
});
