// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { contoh } from '../../../rules/contests/contoh.ts';
import type { Draft, DraftContest, DraftTicket } from '../draft/draft.ts';
import { draftFrom } from '../draft/from-pack.ts';
import { emptyMember, emptyTicket } from '../draft/new-draft.ts';
import { packOf } from '../draft/to-pack.ts';
import { othersIn } from './elsewhere.ts';
import { moved } from './move.ts';
import { ordinariness } from './ordinary-names.ts';
import { isFault, type Problem } from './problem.ts';
import { problemsIn } from './problems.ts';

const { draft: fine } = draftFrom(contoh);
const none = othersIn([]);
const inContest = (change: (contest: DraftContest) => Partial<DraftContest>): Draft => ({
  ...fine,
  contests: fine.contests.map((contest) => ({ ...contest, region: '3603', ...change(contest) })),
});
const inFirst = (change: Partial<DraftTicket> | ((ticket: DraftTicket) => Partial<DraftTicket>)): Draft =>
  inContest(({ tickets }) => ({
    tickets: tickets.map((ticket, at) =>
      at === 0 ? { ...ticket, ...(typeof change === 'function' ? change(ticket) : change) } : ticket,
    ),
  }));
const person = (part: Partial<DraftTicket['members'][number]>) =>
  inFirst(({ members }) => ({ members: members.map((one, at) => (at === 0 ? { ...one, ...part } : one)) }));
const told = (draft: Draft, others = none) =>
  problemsIn(draft, others).map(({ kind, words }) => [kind, ...words]);
const extra = (part: Partial<DraftTicket>) =>
  inContest(({ tickets }) => ({
    tickets: [...tickets, { ...emptyTicket(), number: '9', name: 'Lain', ...part }],
  }));

describe('a draft', () => {
  it('without a problem has none', () => {
    expect(told(inContest(() => ({})))).toEqual([]);
  });

  it.each<[string, Draft, string[]]>([
    ['no name', { ...fine, name: ' ' }, ['pack_name']],
    ['no source', { ...fine, source: '' }, ['pack_source']],
    ['no contest', { ...fine, contests: [] }, ['no_contest']],
    ['a contest without a name', inContest(() => ({ name: '' })), ['contest_name']],
    ['a region that nobody has', inContest(() => ({ region: '9999' })), ['region_nobody']],
    ['a regent of a province', inContest(() => ({ region: '36' })), ['region_wide']],
    ['nobody on the ballot', inContest(() => ({ tickets: [] })), ['no_tickets']],
    [
      'a day missing',
      inContest(({ stages }) => ({ stages: { ...stages, quiet: '' } })),
      ['day_missing', 'quiet'],
    ],
    [
      'a day that is none',
      inContest(({ stages }) => ({ stages: { ...stages, numbers: '2024-02-31' } })),
      ['day_wrong', 'numbers'],
    ],
    [
      'days out of order',
      inContest(({ stages }) => ({ stages: { ...stages, quiet: '2024-12-01' } })),
      ['day_order', 'vote', 'quiet'],
    ],
    ['a ticket with nothing', extra({ name: '' }), ['ticket_empty', '9']],
    [
      'a person without a name',
      extra({ members: [{ ...emptyMember(), accounts: '@x' }] }),
      ['member_name', 'Lain'],
    ],
    ['a number in words', extra({ number: 'dua' }), ['number_wrong', 'dua']],
    ['half a number', extra({ number: '1.5' }), ['number_wrong', '1.5']],
    ['one number twice', extra({ number: '1' }), ['number_twice', '1', 'CandraDewi', 'Lain']],
    [
      'one person twice',
      extra({ members: [{ ...emptyMember(), name: 'CANDRA  Contohari' }] }),
      ['person_twice', 'CANDRA  Contohari', 'CandraDewi', 'Lain'],
    ],
    [
      'one person twice on a ticket',
      extra({ members: [1, 2].map(() => ({ ...emptyMember(), name: 'Bintang Ibaratno' })) }),
      ['person_twice', 'Bintang Ibaratno', 'Lain', 'Lain'],
    ],
    [
      'one nickname twice',
      extra({ nicknames: 'candradewi' }),
      ['word_twice', 'candradewi', 'CandraDewi', 'Lain'],
    ],
    [
      'one account twice',
      extra({ accounts: 'CandraContohari' }),
      ['account_twice', 'CandraContohari', 'CandraDewi', 'Lain'],
    ],
    ['an everyday word', person({ nicknames: 'Maju' }), ['everyday_word', 'Maju']],
    ['a name of many', person({ nicknames: 'Pak Agus' }), ['shared_name', 'Pak Agus']],
    ['two letters', person({ nicknames: 'C.C' }), ['short_name', 'C.C']],
    ['an everyday slogan', inFirst({ slogans: 'Maju bersama' }), ['everyday_word', 'Maju bersama']],
    ['a full name of many', person({ name: 'Agus Setiawan' }), ['shared_full_name', 'Agus Setiawan']],
    [
      'an address for an account',
      inFirst({ accounts: 'https://x.com/a' }),
      ['account_form', 'https://x.com/a'],
    ],
    ['a party that nobody knows', inFirst({ parties: 'PKB\nPartai Kita' }), ['party_unknown', 'Partai Kita']],
  ])('with %s', (_, draft, problem) => {
    const all = told(draft);
    expect(all).toContainEqual(problem);
    expect(all.filter(([kind]) => kind !== 'region_nobody' || problem[0] === kind)).toEqual([problem]);
  });

  it('numbers may come again where each party has its own list', () => {
    const draft = extra({ number: '1' });
    expect(told({ ...draft, contests: draft.contests.map((one) => ({ ...one, office: 'dpr-ri' })) })).toEqual(
      [],
    );
  });

  it('with somebody who stands elsewhere too', () => {
    const others = othersIn(contoh.contests.map((contest) => ({ ...contest, name: 'Pemilihan Lain' })));
    expect(
      told(
        inContest(() => ({})),
        others,
      ),
    ).toEqual([['elsewhere', 'Candra Contohari, Dewi Umpamawati, Rangga Misalkara, +3', 'Pemilihan Lain']]);
  });

  it('with one portrait where three are needed', () => {
    const [contest] = fine.contests;
    const [ticket] = contest?.tickets ?? [];
    const member = ticket?.members[0]?.key ?? '';
    const at = { contest: contest?.id ?? '', ticket: ticket?.key ?? '', member, name: '' };
    const pictures = [{ id: 'p', of: 'portraits', ...at } as const];
    expect(told({ ...inContest(() => ({})), pictures })).toEqual([
      ['few_portraits', 'Candra Contohari', '1', '3'],
    ]);
  });

  it('has its faults first', () => {
    const all = problemsIn({ ...inFirst({ parties: 'Partai Kita' }), source: '' }, none);
    expect(all.map(isFault)).toEqual([true, false]);
  });
});

it.each([
  ['CandraDewi', undefined],
  ['Pak Contohari', undefined],
  ['Amin', 'everyday_word'],
  ['Budi', 'shared_name'],
  ['Bu Sri', 'shared_name'],
  ['RK', 'short_name'],
  ['Pak Bu', 'everyday_word'],
  ['Hari baik', 'everyday_word'],
  ['PKB', 'short_name'],
])('%s: %s', (name, kind) => {
  expect(ordinariness(name)).toBe(kind);
});

it('two names of many people mean a pair, side by side', () => {
  expect(ordinariness('Candra-Dewi')).toBe('shared_name');
  expect(ordinariness('Candra-Dewi', 'pair')).toBeUndefined();
  expect(ordinariness('Candra', 'pair')).toBe('shared_name');
});

it('a word moves to those that count only beside another sign, and the engine hears of it', () => {
  const draft = person({ nicknames: 'Maju\nPak Contohari', common: '' });
  const [problem] = problemsIn(draft, none).filter(({ kind }) => kind === 'everyday_word');
  const [contest] = draft.contests;
  const ticket = contest?.tickets.find(({ key }) => key === problem?.ticket);
  if (!contest || !ticket || !problem?.movable) throw new Error('nothing to move');
  const changed = moved(ticket, 'Maju', problem.movable);
  const mended = { ...draft, contests: [{ ...contest, tickets: [changed, ...contest.tickets.slice(1)] }] };
  expect(problemsIn(mended, none)).toEqual<Problem[]>([]);
  expect(packOf(mended, new Map()).contests[0]?.tickets[0]?.members[0]).toMatchObject({
    nicknames: ['Pak Contohari'],
    common: ['Maju'],
  });
});
