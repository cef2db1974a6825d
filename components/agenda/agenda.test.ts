import { describe, expect, it } from 'vitest';
import { stages as allStages, stageOn } from '../../rules/contests/stage.ts';
import { agendaOf, dayAtStage, nextMilestone } from './agenda.ts';

const stages = {
  start: '2024-01-26',
  candidates: '2024-09-22',
  campaign: '2024-09-25',
  quiet: '2024-11-24',
  vote: '2024-11-27',
  end: '2025-02-20',
};

describe('nextMilestone', () => {
  it.each([
    ['2024-05-01', 'candidates', '2024-09-22'],
    ['2024-09-22', 'campaign', '2024-09-25'],
    ['2024-10-15', 'quiet', '2024-11-24'],
    ['2024-11-24', 'vote', '2024-11-27'],
    ['2024-11-27', 'end', '2025-02-20'],
  ])('on %s waits for %s', (day, what, at) => {
    expect(nextMilestone(stages, day)).toEqual({ what, day: at });
  });

  it('has nothing to wait for on the last day', () => {
    expect(nextMilestone(stages, '2025-02-20')).toBeUndefined();
  });
});

describe('agendaOf', () => {
  it('says contests of the same stage and day together', () => {
    const later = { ...stages, quiet: '2024-11-25' };
    const contests = [
      { name: 'Pilgub', stages },
      { name: 'Pilbup', stages },
      { name: 'Lain', stages: later },
    ];
    expect(agendaOf(contests, '2024-10-15').map(({ names }) => names)).toEqual([
      ['Pilgub', 'Pilbup'],
      ['Lain'],
    ]);
  });

  it('takes a stage that training sets over the day', () => {
    expect(agendaOf([{ name: 'Pilgub', stages }], '2024-10-15', 'quiet')[0]?.stage).toBe('quiet');
  });
});

describe('dayAtStage', () => {
  it.each(allStages)('gives a day that stands at %s', (stage) => {
    expect(stageOn(stages, dayAtStage(stages, stage))).toBe(stage);
  });
});
