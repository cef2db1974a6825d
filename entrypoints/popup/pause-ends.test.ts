import { expect, it } from 'vitest';
import { countdown, pauseEnd } from './pause-ends.ts';

const at = (hour: number, minute = 0) => new Date(2026, 10, 22, hour, minute);

it.each([
  ['quarter', at(14), at(14, 15)],
  ['hour', at(23, 30), new Date(2026, 10, 23, 0, 30)],
  ['morning', at(14), new Date(2026, 10, 23, 6)],
  ['morning', at(2), at(6)],
  ['morning', at(6), new Date(2026, 10, 23, 6)],
] as const)('%s from %s ends at %s', (pause, now, end) => {
  expect(new Date(pauseEnd(pause, now))).toEqual(end);
});

it.each([
  [15 * 60_000, '15.00'],
  [899_001, '15.00'],
  [61_000, '1.01'],
  [3_600_000, '1.00.00'],
  [1, '0.01'],
  [-5, '0.00'],
])('%i ms are left as %s', (ms, words) => {
  expect(countdown(ms, '.')).toBe(words);
});
