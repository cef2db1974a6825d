import { stagesOf } from '../../rules/contests/elections.ts';
import { type PartyElection, partyBallots } from '../../rules/contests/party-ballots.ts';
import { nicknameFields, personName } from '../../rules/contests/person-name.ts';
import type { Contest, Ticket } from '../../rules/contests/schema.ts';

type Row = Record<string, string>;

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

/** "BANTEN II" → province code and district number; a province with one district may come without numeral. */
function district(name: string, codes: ReadonlyMap<string, string>): { province: string; number: number } {
  const [, region = '', numeral = 'I'] = /^(.*?)(?:\s+([IVX]+))?$/.exec(name.trim()) ?? [];
  const province = codes.get(region);
  if (!province) throw new Error(`No province for electoral district "${name}"`);
  return { province, number: romans.indexOf(numeral) + 1 };
}

function partyId(election: PartyElection, number: number): string {
  const [id] = Object.entries(partyBallots).find(([, ballot]) => ballot[election] === number) ?? [];
  if (!id) throw new Error(`No party with number ${number} in ${election}`);
  return id;
}

function candidate(row: Row, election?: PartyElection): Ticket {
  const { name: printed = '', name_plain = '' } = row;
  return {
    number: Number(row.ballot_number),
    members: [{ name: personName(name_plain, printed), ...nicknameFields(printed) }],
    ...(election && { parties: [partyId(election, Number(row.party_number))] }),
  };
}

/** DPR RI: one contest per electoral district, held in the whole province's region. Numbers repeat, one list per party. */
export function dprRi(
  year: '2019' | '2024',
  rows: readonly Row[],
  regions: Record<string, string>,
): Contest[] {
  const codes = new Map(Object.entries(regions).map(([code, name]) => [name.toUpperCase(), code]));
  const contests = [...Map.groupBy(rows, (row) => row.region ?? '')].map(([name, own]): Contest => {
    const { province, number } = district(name, codes);
    return {
      id: `dpr-ri-${year}-${province}${String(number).padStart(2, '0')}`,
      name: `DPR RI ${year}, Dapil ${regions[province]} ${romans[number - 1]}`,
      office: 'dpr-ri',
      region: province,
      stages: stagesOf(`legislatif-${year}`),
      tickets: own.map((row) => candidate(row, `pemilu-${year}`)),
    };
  });
  return contests.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** DPD: persons, no parties, one contest a province. */
export function dpd2024(rows: readonly Row[], regions: Record<string, string>): Contest[] {
  const contests = [...Map.groupBy(rows, (row) => row.region_code ?? '')].map(
    ([code, own]): Contest => ({
      id: `dpd-2024-${code}`,
      name: `DPD 2024, ${regions[code]}`,
      office: 'dpd',
      region: code,
      stages: stagesOf('legislatif-2024'),
      tickets: own.map((row) => candidate(row)),
    }),
  );
  return contests.sort((a, b) => (a.id < b.id ? -1 : 1));
}
