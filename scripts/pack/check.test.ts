// @vitest-environment node
import { expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { checkPack } from './check.ts';

const [base] = contoh.contests;
if (!base) throw new Error('the training pack is empty');
const day = '2024-10-15';
const contest: Contest = {
  ...base,
  id: 'contoh-psu',
  region: '3603',
  tickets: [{ number: 1, members: [{ name: 'Misalkara Perumpama' }] }],
};
const notesOf = (change: Partial<Contest>, more: object = {}) =>
  checkPack({ ...contoh, contests: [{ ...contest, ...change }], ...more }, day).notes;
const ticket = (change: object) => ({ number: 1, members: [{ name: 'Misalkara Perumpama' }], ...change });

it('has nothing to say of a sound pack', () => {
  expect(notesOf({})).toEqual([]);
});

it.each<[string, Partial<Contest>, RegExp]>([
  [
    'a contest that is over',
    { stages: { ...base.stages, end: '2024-10-14', vote: '2024-10-01', quiet: '2024-09-30' } },
    /over since 2024-10-14/,
  ],
  ['a region of nobody', { region: '9999' }, /nobody lives in region 9999/],
  ['no tickets', { tickets: [] }, /names nobody: it catches nothing/],
  ['tickets of nobody', { tickets: [ticket({ members: [], name: 'Kolom kosong' })] }, /names nobody/],
  [
    'what it takes the place of',
    { id: 'pilkada-2024-3603' },
    /^pilkada-2024-3603: takes the place of "[^"]*Tangerang[^"]*" \(pilkada-2024-36\), which comes with Ikrar$/,
  ],
  [
    'a doubled number',
    { tickets: [ticket({}), ticket({ members: [{ name: 'Lain Umpama' }] })] },
    /number 1 stands twice/,
  ],
  [
    'one name on two tickets',
    {
      tickets: [
        ticket({ slogans: ['Perumpama jaya terus'] }),
        ticket({ number: 2, members: [], slogans: ['perumpama Jaya terus'] }),
      ],
    },
    /stands on two tickets/,
  ],
  [
    'an unknown party',
    { tickets: [ticket({ parties: ['partai-baru'] })] },
    /no party has the id partai-baru/,
  ],
  ['a name of many', { tickets: [ticket({ nicknames: ['Agus'] })] }, /"Agus" is also a word/],
  [
    'a name that ordinary posts hold',
    { tickets: [ticket({ groups: ['Keluarga'] })] },
    /"Keluarga" also catches everyday words, as in: ./,
  ],
  [
    'a name that stands for something else',
    { tickets: [ticket({ hashtags: ['#CoblosBesok'], groups: ['Coblos'] })] },
    /"Coblos" also catches/,
  ],
])('notes %s', (_, change, note) => {
  expect(notesOf(change)).toEqual([expect.stringMatching(note)]);
});

it('notes pictures that name nobody, and too few of somebody', () => {
  const image = '/9j/AAAA1234';
  const portraits = [
    { contest: contest.id, ticket: 1, name: 'Misalkara Perumpama', image },
    { contest: contest.id, ticket: 0, name: 'Orang Lain', image },
  ];
  expect(notesOf({}, { portraits })).toEqual([
    'portraits.0: contoh-psu has no ticket 1; tickets are counted from 0',
    'portraits.1: nobody on ticket 0 of contoh-psu is called "Orang Lain"',
    '"Misalkara Perumpama" has 1 of 3 portraits',
    '"Orang Lain" has 1 of 3 portraits',
  ]);
});

it.each([
  ['no pack', 7, /expected object/i],
  [
    'days out of order',
    { ...contoh, contests: [{ ...contest, stages: { ...base.stages, vote: '2020-01-01' } }] },
    /contests\.0\.stages\.vote/,
  ],
  [
    'a picture that is none',
    { ...contoh, emblems: [{ contest: contest.id, ticket: 0, name: 'x', image: 'x' }] },
    /emblems\.0\.image/,
  ],
])('refuses %s', (_, value, error) => {
  const { pack, errors } = checkPack(value, day);
  expect(pack).toBeUndefined();
  expect(errors.join()).toMatch(error);
});
