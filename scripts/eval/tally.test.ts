import { expect, it } from 'vitest';
import type { Post } from './posts.ts';
import { f1, falseAlarms, precision, recall, tally } from './tally.ts';

const posts = (label: Post['label'], count: number, flagged: boolean) =>
  Array.from({ length: count }, () => ({ label, flagged }));

const mixed = [
  ...posts('violation', 6, true),
  ...posts('violation', 2, false),
  ...posts('ok', 3, true),
  ...posts('ok', 9, false),
  ...posts('unclear', 5, true),
];

it('counts what was flagged, unclear posts left out', () => {
  const counted = tally(mixed, ({ flagged }) => flagged);
  expect(counted).toEqual({ violations: 8, noticed: 6, ok: 12, alarmed: 3 });
  expect(recall(counted).value).toBe(6 / 8);
  expect(falseAlarms(counted).value).toBe(3 / 12);
  expect(precision(counted).value).toBe(6 / 9);
});

it('takes F1 for the harmonic mean, with an interval around it', () => {
  const score = f1(tally(mixed, ({ flagged }) => flagged));
  const [p, r] = [6 / 9, 6 / 8];
  expect(score.value).toBeCloseTo((2 * p * r) / (p + r), 12);
  expect(score.low).toBeLessThan(score.value);
  expect(score.high).toBeGreaterThan(score.value);
});

it('claims no precision where there is nothing to be wrong about', () => {
  const counted = tally(posts('violation', 3, true), ({ flagged }) => flagged);
  expect(precision(counted).whole).toBe(0);
  expect(f1(counted).whole).toBe(0);
  expect(recall(counted).value).toBe(1);
});
