// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { freshWords } from './cases/fresh-words.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();

describe.each(['warn', 'hint', 'clear'] as const)('%s', (verdict) => {
  test.each(freshWords[verdict])('%s', (text) => {
    expect(judge(post(text)).verdict).toBe(verdict);
  });
});
