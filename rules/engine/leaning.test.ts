// @vitest-environment node
// What speaks for or against somebody is told as gravely as it is meant: held when it calls, vows or attacks outright,
// told when it leans, left alone when it only sounds like it.
import { describe, expect, test } from 'vitest';
import { outspoken } from './cases/outspoken.ts';
import { speakingAgainst } from './cases/speaking-against.ts';
import { speakingFor } from './cases/speaking-for.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();
const rulesOf = (text: string): string[] => judge(post(text)).findings.map(({ rule }) => rule);

describe.each([
  ['said outright', outspoken],
  ['for somebody', speakingFor],
  ['against somebody', speakingAgainst],
])('%s', (_, { warn, hint, clear }) => {
  test.each(warn)('warn: %s', (text) => {
    expect(judge(post(text)).verdict).toBe('warn');
    expect(rulesOf(text)).not.toContain('kesan-berpihak');
  });

  test.each(hint)('hint: %s', (text) => {
    expect(rulesOf(text)).toEqual(['kesan-berpihak']);
  });

  test.each(clear)('clear: %s', (text) => {
    expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
  });
});

test('a tag that asks why somebody is chosen is no attack', () => {
  expect(rulesOf('#KenapaPilihCandraContohari simak alasannya')).not.toContain('serang-calon');
});
