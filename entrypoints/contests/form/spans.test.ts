// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stagesOf } from '../../../rules/contests/elections.ts';
import { stageOn } from '../../../rules/contests/stage.ts';
import { stagesFrom } from '../draft/new-draft.ts';
import { spansOf, within } from './spans.ts';

const pilkada = stagesFrom(stagesOf('pilkada-2024'));

it('the stages of a Pilkada follow one another', () => {
  expect(spansOf(pilkada)).toEqual([
    { stage: 'before', from: '2024-01-26', to: '2024-09-21', days: 240 },
    { stage: 'candidates', from: '2024-09-22', to: '2024-11-23', days: 63 },
    { stage: 'quiet', from: '2024-11-24', to: '2024-11-27', days: 4 },
    { stage: 'after', from: '2024-11-28', to: '2025-02-20', days: 85 },
  ]);
});

it('there is no line while a day is missing or stands wrong', () => {
  expect(spansOf({ ...pilkada, end: '' })).toEqual([]);
  expect(spansOf({ ...pilkada, end: '2024-01-01' })).toEqual([]);
});

it('a day lies in the middle of its share of a span', () => {
  const quiet = { stage: 'quiet', from: '2024-11-24', to: '2024-11-27', days: 4 } as const;
  expect(['2024-11-24', '2024-11-27'].map((day) => within(quiet, day))).toEqual([0.125, 0.875]);
});

it('a day lies in the span of the stage that the guard sees', () => {
  const [spans, contest] = [spansOf(pilkada), stagesOf('pilkada-2024')];
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2023-12-01'), max: new Date('2025-04-01'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const found = spans.filter((span) => within(span, day) !== undefined).map(({ stage }) => stage);
        const stage = stageOn(contest, day);
        expect(found).toEqual(stage === 'none' ? [] : [stage]);
      },
    ),
  );
});
