import { expect, it } from 'vitest';
import { readPacks } from '../../scripts/contests/compiled-packs.ts';
import { contoh } from './contoh.ts';
import { wrongInPack } from './own-limits.ts';
import type { Contest, Pack, Ticket } from './schema.ts';

const [contest] = contoh.contests;
if (!contest) throw new Error('the training pack is empty');

const packOf = (...contests: Contest[]): Pack => ({ ...contoh, contests });
const withTicket = (change: Partial<Ticket>): Pack =>
  packOf({ ...contest, tickets: [{ number: 1, members: [{ name: 'Budi Contohari' }], ...change }] });
const withDays = (change: Partial<Contest['stages']>): Pack =>
  packOf({ ...contest, stages: { ...contest.stages, ...change } });

it('finds nothing wrong with ours', () => {
  const packs = [contoh, ...readPacks('rules/contests/packs')];
  expect(packs.map(wrongInPack).filter((wrong) => wrong !== undefined)).toEqual([]);
});

it.each([
  ['days out of order', withDays({ quiet: '2020-01-01' }), 'contests.0.stages.quiet'],
  ['a day that no calendar has', withDays({ end: '2099-02-30' }), 'contests.0.stages.end'],
  ['two contests of one id', packOf(contest, contest), 'contests.1.id'],
  ['a name of control characters', withTicket({ name: 'Contoh\u0000' }), 'contests.0.tickets.0.name'],
  ['a name that turns around', withTicket({ nicknames: ['a\u202eb'] }), 'contests.0.tickets.0.nicknames.0'],
  ['a name of no letters', withTicket({ slogans: ['…'] }), 'contests.0.tickets.0.slogans.0'],
  [
    'a name as long as a letter',
    withTicket({ members: [{ name: 'a'.repeat(121) }] }),
    'contests.0.tickets.0.members.0.name',
  ],
  [
    'a whole council on one ticket',
    withTicket({ members: Array.from({ length: 7 }, () => ({ name: 'Budi Contohari' })) }),
    'contests.0.tickets.0.members',
  ],
  [
    'more nicknames than anybody has',
    withTicket({ nicknames: Array.from({ length: 101 }, (_, at) => `Contoh ${at}`) }),
    'contests.0.tickets.0',
  ],
  ['a number that is on no ballot', withTicket({ number: 20_241_127 }), 'contests.0.tickets.0.number'],
  [
    'more than a page can carry',
    packOf(...Array.from({ length: 201 }, (_, at) => ({ ...contest, id: `contoh-${at}` }))),
    'contests',
  ],
  ['a source of nothing', { ...contoh, source: ' ' }, 'source'],
])('finds %s', (_, pack, at) => {
  expect(wrongInPack(pack)).toBe(at);
});
