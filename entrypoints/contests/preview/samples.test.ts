// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contoh } from '../../../rules/contests/contoh.ts';
import { type Contest, Pack } from '../../../rules/contests/schema.ts';
import type { Stage } from '../../../rules/contests/stage.ts';
import { judged, judgeOf } from './judged.ts';
import { ordinarySamples } from './ordinary-samples.ts';
import { partisanSamples } from './partisan-samples.ts';

const contestsOf = (file: string): Contest[] =>
  Pack.parse(
    JSON.parse(readFileSync(new URL(`../../../rules/contests/packs/${file}.json`, import.meta.url), 'utf8')),
  ).contests;

const outcome = (contest: Contest, stage: Stage) => {
  const judge = judgeOf(contest, stage, 'pns');
  return contest.tickets.flatMap((ticket) =>
    judged([...partisanSamples(contest, ticket), ...ordinarySamples(contest, ticket)], judge, stage),
  );
};
const unexpected = (contest: Contest, stage: Stage) =>
  outcome(contest, stage)
    .filter((one) => one.unexpected)
    .map(({ side, draft }) => [side, draft.text]);

const asked = [...contoh.contests, ...contestsOf('pilkada-2024-36')];
describe.each(asked.map((contest) => ({ contest, name: contest.name })))('$name', ({ contest }) => {
  it.each(['before', 'candidates', 'quiet'] as const)(
    'holds what takes sides, and nothing else (%s)',
    (stage) => {
      expect(outcome(contest, stage).length).toBeGreaterThan(8 * contest.tickets.length);
      expect(unexpected(contest, stage)).toEqual([]);
    },
  );

  it('holds nothing ordinary outside of an election, and says nothing of the rest', () => {
    expect(unexpected(contest, 'none')).toEqual([]);
  });
});

describe('a nickname that many people have', () => {
  const [contest] = contoh.contests;
  const [ticket] = contest?.tickets ?? [];
  if (!contest || !ticket) throw new Error('no contest');
  const withTicket = (change: object): Contest => ({ ...contest, tickets: [{ ...ticket, ...change }] });
  const held = (changed: Contest) =>
    unexpected(changed, 'candidates').filter(([side]) => side === 'ordinary');

  it('is seen to hold ordinary posts', () => {
    expect(held(withTicket({ nicknames: ['Pak Agus'] }))).toEqual([
      ['ordinary', 'Pak Agus, semoga acara keluarga besok lancar.'],
    ]);
  });

  it('is not, where the guard itself takes it for a common one', () => {
    expect(held(withTicket({ nicknames: ['Semoga'] }))).toEqual([]);
  });

  it('holds none once it counts only beside other signs', () => {
    expect(held(withTicket({ nicknames: [], common: ['Pak Agus'] }))).toEqual([]);
  });
});

it('a contest without days can be tried at any stage', () => {
  const [contest] = contoh.contests;
  if (!contest) throw new Error('no contest');
  const days = { start: '', candidates: '', quiet: '', vote: '', end: '' };
  expect(unexpected({ ...contest, stages: days }, 'candidates')).toEqual([]);
});
