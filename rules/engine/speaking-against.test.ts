// @vitest-environment node
// What speaks against somebody is told as gravely as it is meant: an outright attack is held, sneers are only told.
import { expect, test } from 'vitest';
import { speakingAgainst } from './cases/speaking-against.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();

test.each(speakingAgainst.warn)('warn: %s', (text) => {
  const { verdict, findings } = judge(post(text));
  expect(verdict).toBe('warn');
  expect(findings.map(({ rule }) => rule)).not.toContain('kesan-berpihak');
});

test.each(speakingAgainst.hint)('hint: %s', (text) => {
  expect(judge(post(text)).findings.map(({ rule }) => rule)).toEqual(['kesan-berpihak']);
});

test.each(speakingAgainst.clear)('clear: %s', (text) => {
  expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
});

test('a tag that asks why somebody is chosen is no attack', () => {
  const rules = judge(post('#KenapaPilihCandraContohari simak alasannya')).findings.map(({ rule }) => rule);
  expect(rules).not.toContain('serang-calon');
});
