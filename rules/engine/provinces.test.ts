// @vitest-environment node
// What is said for somebody far from the capital, and in its own tongue, is read as well as what is said in the capital.
import { expect, test } from 'vitest';
import { provinces } from './cases/provinces.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();

test.each(provinces.warn)('warn: %s', (text) => {
  expect(judge(post(text)).verdict).toBe('warn');
});

test.each(provinces.hint)('hint: %s', (text) => {
  expect(judge(post(text)).findings.map(({ rule }) => rule)).toEqual(['kesan-berpihak']);
});

test.each(provinces.clear)('clear: %s', (text) => {
  expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
});
