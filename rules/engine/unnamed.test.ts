// @vitest-environment node
// A side can be taken without a name: found while an election runs, and nowhere in everyday life that sounds alike.
import { expect, test } from 'vitest';
import { unnamed } from './cases/unnamed.ts';
import { unnamedEveryday } from './cases/unnamed-everyday.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();
const betweenElections = judgeWith({ day: '2023-01-01' });
/** Forbidden on any day, so no stage is asked for. */
const always = new Set(['politik-uang', 'intimidasi']);

test.each(unnamed.warn)('warn: %s', (text) => {
  expect(judge(post(text)).verdict).toBe('warn');
});

test.each(unnamed.hint)('hint: %s', (text) => {
  expect(judge(post(text)).findings.map(({ rule }) => rule)).toEqual(['kesan-berpihak']);
});

test.each(unnamedEveryday)('clear: %s', (text) => {
  expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
});

test.each([...unnamed.warn, ...unnamed.hint])('between elections: %s', (text) => {
  const { findings } = betweenElections(post(text));
  expect(findings.filter(({ rule }) => !always.has(rule))).toEqual([]);
});

test('a call to a campaign gathering is held before the vote and in masa tenang', () => {
  const call = post('Kampanye akbar besok, jangan lupa pakai kaos kuning');
  const rulesOn = (day: string): string[] => judgeWith({ day })(call).findings.map(({ rule }) => rule);
  expect(rulesOn('2024-10-15')).toEqual(['live-kampanye']);
  expect(rulesOn('2024-11-25')).toEqual(['masa-tenang']);
});
