// @vitest-environment node
import { expect, it } from 'vitest';
import { stageOn, stages } from '../../rules/contests/stage.ts';
import { occasionOf } from '../../tests/corpora/sources.ts';
import { contestsOf, settings, situationAt, situationIn } from './situations.ts';

it.each(['akhai', 'rizal', 'ekora', 'judged'])('has a day of every stage for %s', (source) => {
  const occasion = occasionOf(source);
  const [main] = contestsOf(occasion);
  for (const stage of stages) {
    const { day, contests } = situationAt(occasion, stage);
    expect(main && stageOn(main.stages, day)).toBe(stage);
    expect(contests.map(({ id }) => id)).toEqual(stage === 'none' ? [] : occasion.contests);
  }
});

it('puts a whole province in force, or what one regency has', () => {
  const home = situationIn(settings.pilkada).contests.map(({ id }) => id);
  expect(home).toContain('pilkada-2024-3603');
  expect(home).not.toContain('pilkada-2024-3604');
  const all = situationIn(settings.everything).contests.map(({ id }) => id);
  expect(all).toContain('pilkada-2024-32');
  expect(all.filter((id) => /^pilkada-2024-32\d\d$/.test(id))).toHaveLength(27);
});
