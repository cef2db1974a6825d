// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { noAlarm } from './cases/no-alarm.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();

describe.each(['clear', 'hint', 'warn'] as const)('%s', (verdict) => {
  test.each(noAlarm[verdict])('%s', (text) => {
    expect(judge(post(text)).verdict).toBe(verdict);
  });
});
