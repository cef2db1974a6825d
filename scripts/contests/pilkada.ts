import { type ElectionId, stagesOf } from '../../rules/contests/elections.ts';
import { nicknameFields, personName } from '../../rules/contests/person-name.ts';
import type { Contest, Member, Ticket } from '../../rules/contests/schema.ts';

type Row = Record<string, string>;

const member = (printed: string, plain: string): Member => ({
  name: personName(plain, printed),
  ...nicknameFields(printed),
});

/** The empty column that a single pair stands against; it has a number and may be campaigned for like a pair. */
const emptyColumn = (number: number): Ticket => ({
  number,
  name: 'Kolom kosong',
  members: [],
  nicknames: ['kolom kosong', 'kotak kosong'],
});

function ticket2024(row: Row): Ticket {
  const number = Number(row.ballot_number);
  const { head = '', head_plain = '', deputy = '', deputy_plain = '' } = row;
  if (!head) return emptyColumn(number);
  return { number, members: [member(head, head_plain), member(deputy, deputy_plain)] };
}

const pairName = (row: Row): Pick<Ticket, 'name' | 'common'> =>
  // "Aman", "Ramah", "Luar Biasa": the pairs of 2020 chose everyday words.
  row.pair_nickname ? { name: row.pair_nickname, common: [row.pair_nickname] } : {};

function ticket2020(row: Row): Ticket {
  return {
    number: Number(row.ballot_number),
    ...pairName(row),
    members: [{ name: row.head ?? '' }, { name: row.deputy ?? '' }],
    parties: (row.parties ?? '').split('|').map((party) => party.toLowerCase()),
  };
}

function office(code: string, region: string): { office: Contest['office']; title: string } {
  if (code.length === 2) return { office: 'gubernur', title: `Gubernur ${region}` };
  const city = /^Kota (.+)$/.exec(region)?.[1];
  return city
    ? { office: 'walikota', title: `Wali Kota ${city}` }
    : { office: 'bupati', title: `Bupati ${region}` };
}

function contest(
  year: string,
  code: string,
  regions: Record<string, string>,
  stages: ElectionId,
  tickets: Ticket[],
): Contest {
  const region = regions[code];
  if (!region) throw new Error(`No name for region ${code}`);
  const { office: kind, title } = office(code, region);
  return {
    id: `pilkada-${year}-${code}`,
    name: `Pemilihan ${title} ${year}`,
    office: kind,
    region: code,
    stages: stagesOf(stages),
    tickets: tickets.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
  };
}

const byRegion = (rows: readonly Row[]): [string, Row[]][] =>
  [...Map.groupBy(rows, (row) => row.region_code ?? '')].sort(([a], [b]) => Number(a) - Number(b));

/** All contests of 27 November 2024: 1,557 pairs and 37 empty columns. */
export const pilkada2024 = (rows: readonly Row[], regions: Record<string, string>): Contest[] =>
  byRegion(rows).map(([code, own]) => contest('2024', code, regions, 'pilkada-2024', own.map(ticket2024)));

/** The two contests of 2020 that the project began from. */
export const pilkada2020 = (rows: readonly Row[], regions: Record<string, string>): Contest[] =>
  byRegion(rows).map(([code, own]) =>
    contest(
      '2020',
      code,
      regions,
      code === '21' ? 'pilkada-2020-21' : 'pilkada-2020-2171',
      own.map(ticket2020),
    ),
  );
