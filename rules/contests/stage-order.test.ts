// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ElectionId, elections, stagesOf } from './elections.ts';
import type { Stages } from './schema.ts';
import { disorderIn, isDay, neededDays, stageDays } from './stage-order.ts';

const isElection = (id: string): id is ElectionId => id in elections;
const good: Stages = stagesOf('pilkada-2024');

describe('the order of stages', () => {
  it.each(Object.keys(elections).filter(isElection))('holds in %s', (id) => {
    expect(disorderIn(stagesOf(id))).toEqual([]);
    expect(neededDays.filter((day) => !isDay(stagesOf(id)[day]))).toEqual([]);
  });

  it('names both days that stand the wrong way round', () => {
    expect(disorderIn({ ...good, quiet: '2024-11-28' })).toEqual([{ earlier: 'quiet', later: 'vote' }]);
    expect(disorderIn({ ...good, registration: '2024-01-01' })).toEqual([
      { earlier: 'start', later: 'registration' },
    ]);
  });

  it('looks past days that are not there', () => {
    expect(disorderIn({ candidates: '2024-11-24', quiet: '2024-09-22' })).toEqual([
      { earlier: 'candidates', later: 'quiet' },
    ]);
    expect(disorderIn({ candidates: '', quiet: '2024-09-22', vote: 'besok' })).toEqual([]);
  });

  it('leaves time between penetapan and masa tenang', () => {
    expect(disorderIn({ candidates: '2024-09-22', quiet: '2024-09-22' })).toHaveLength(1);
    expect(disorderIn({ quiet: '2024-11-27', vote: '2024-11-27' })).toEqual([]);
  });

  it('finds nothing exactly where all days ascend', () => {
    const days = fc.array(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2020-03-01'), noInvalidDate: true }),
      {
        minLength: stageDays.length,
        maxLength: stageDays.length,
      },
    );
    fc.assert(
      fc.property(days, (dates) => {
        const words = dates.map((date) => date.toISOString().slice(0, 10));
        const stages = Object.fromEntries(stageDays.map((what, at) => [what, words[at] ?? '']));
        const ascending = words.every((word, at) => at === 0 || (words[at - 1] ?? '') <= word);
        if (!ascending) expect(disorderIn(stages)).not.toEqual([]);
        else expect(disorderIn(stages)).toEqual([]);
      }),
    );
  });
});

it.each(['2024-02-30', '2024-13-01', '24-01-01', '2024-1-1', '', '2024-01-01T00', '0000-00-00'])(
  '%j is no day',
  (word) => {
    expect(isDay(word)).toBe(false);
  },
);
