// @vitest-environment node
// What speaks for somebody is told as gravely as it is meant: outright support is held, words that lean are only told.
import { expect, test } from 'vitest';
import { speakingFor } from './cases/speaking-for.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();

test.each(speakingFor.warn)('warn: %s', (text) => {
  const { verdict, findings } = judge(post(text));
  expect(verdict).toBe('warn');
  expect(findings.map(({ rule }) => rule)).not.toContain('kesan-berpihak');
});

test.each(speakingFor.hint)('hint: %s', (text) => {
  expect(judge(post(text)).findings.map(({ rule }) => rule)).toEqual(['kesan-berpihak']);
});

test.each(speakingFor.clear)('clear: %s', (text) => {
  expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
});
