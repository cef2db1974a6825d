// @vitest-environment node
import { expect, it } from 'vitest';
import { withOrdinaryWords } from '../contests/ordinary.ts';
import type { Contest } from '../contests/schema.ts';
import { asWord, campaign, post, stages } from './fixture.ts';
import { createJudge } from './judge.ts';
import { keepContests, openKept } from './kept-roster.ts';

const council = (region: string, names: readonly string[]): Contest =>
  withOrdinaryWords({
    id: `dprd-kabkota-uji-${region}`,
    name: `DPRD Uji ${region}`,
    office: 'dprd-kabkota',
    region,
    stages,
    tickets: names.map((name, i) => ({ number: i + 1, members: [{ name }] })),
  });

/** A name that everybody on a list of 40 shares one word of. */
const kin = Array.from({ length: 40 }, (_, i) => `Bandarukti ${asWord(i)}`);
const contests = [
  council('9901', [
    'M. Tarmizal Sukmantara',
    'Siti Aminah',
    'Budi Santoso',
    'Gandrungan',
    'Rakyat',
    'Oktarini Selomerto',
    'Siti Bandarukti',
    'Salomina Wulan Dari',
    ...kin,
  ]),
  council('9902', ['Oktarini Selomerto']),
  council('9903', ['Oktarini Selomerto']),
];
const roster = openKept(keepContests(contests));
const judge = createJudge({ ...campaign, contests: roster.contests }, roster);
const verdict = (text: string): string => judge(post(text)).verdict;

it.each([
  'Ayo dukung Tarmizal Sukmantara!',
  'Pilih caleg Gandrungan, pasti amanah',
  'Pileg nanti ayo dukung Budi Santoso!',
  'Pileg nanti ayo pilih Oktarini Selomerto!',
])('means a candidate: %s', (text) => {
  expect(verdict(text)).toBe('warn');
});

it.each([
  'Ayo dukung Budi Santoso dan Siti Aminah, ketua kelas kita!',
  'Ayo dukung Oktarini Selomerto, ketua kelas kita!',
  'Ayo dukung Siti Bandarukti, ketua kelas kita!',
  'Ayo dukung Salomina Wulan, ketua kelas kita!',
  'Ayo dukung Gandrungan jadi desa wisata',
  'Ayo pilih caleg yang dekat dengan rakyat',
])('means nobody: %s', (text) => {
  expect(verdict(text)).toBe('clear');
});

it('tells a namesake once', () => {
  const named = openKept(keepContests([...contests, council('9904', ['Tarmizal Sukmantara'])]));
  const values = [...named.names.table.values].filter((value) => value >= 0);
  const carriers = values.map((value) => named.entriesOf(value)?.length ?? 0);
  expect(Math.max(...carriers)).toBeLessThanOrEqual(2);
});
