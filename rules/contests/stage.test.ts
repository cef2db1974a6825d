import { expect, test } from 'vitest';
import { stagesOf } from './elections.ts';
import { stageOn } from './stage.ts';

test.each([
  ['2024-01-25', 'none'],
  ['2024-01-26', 'before'],
  ['2024-09-21', 'before'],
  ['2024-09-22', 'candidates'],
  ['2024-11-23', 'candidates'],
  ['2024-11-24', 'quiet'],
  ['2024-11-27', 'quiet'],
  ['2024-11-28', 'after'],
  ['2025-02-20', 'after'],
  ['2025-02-21', 'none'],
])('Pilkada 2024 on %s is in stage %s', (day, stage) => {
  expect(stageOn(stagesOf('pilkada-2024'), day)).toBe(stage);
});

test('the lists of one Pemilu are fixed on three days', () => {
  const day = '2023-11-05';
  expect([
    stageOn(stagesOf('partai-2024'), day),
    stageOn(stagesOf('legislatif-2024'), day),
    stageOn(stagesOf('pilpres-2024'), day),
  ]).toEqual(['candidates', 'candidates', 'before']);
});
