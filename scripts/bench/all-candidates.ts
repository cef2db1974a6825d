import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stagesOf } from '../../rules/contests/elections.ts';
import { withOrdinaryWords } from '../../rules/contests/ordinary.ts';
import { nicknameFields, personName } from '../../rules/contests/person-name.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { readPacks } from '../contests/compiled-packs.ts';
import { parseCsv } from '../contests/csv.ts';

type Council = Extract<Contest['office'], `dprd-${string}`>;

/** One contest an electoral district, in the region whose council it is for: two digits for a province, four below. */
function councilsOf(office: Council, digits: number, csv: string): Contest[] {
  const byDistrict = Map.groupBy(parseCsv(csv), (row) => row.region_code ?? '');
  return [...byDistrict].map(([code, rows]) =>
    withOrdinaryWords({
      id: `${office}-2024-${code}`,
      name: `DPRD ${rows[0]?.region ?? code} 2024`,
      office,
      region: code.slice(0, digits),
      stages: stagesOf('legislatif-2024'),
      tickets: rows.map(({ name = '', name_plain = '', ballot_number }) => ({
        number: Number(ballot_number),
        members: [{ name: personName(name_plain, name), ...nicknameFields(name) }],
      })),
    }),
  );
}

/** Every contest of February 2024 with every candidate, about 258,000; undefined without the data folder. */
export function allCandidates(data: string): Contest[] | undefined {
  const folder = join(data, 'candidates');
  if (!existsSync(folder)) return undefined;
  const of2024 = readPacks('rules/contests/packs')
    .flatMap(({ contests }) => contests)
    .filter(({ id }) => /^(?:pilpres|partai|dpr-ri|dpd)-2024/.test(id));
  return [
    ...of2024,
    ...councilsOf('dprd-provinsi', 2, readFileSync(join(folder, 'dprd-provinsi-2024.csv'), 'utf8')),
    ...councilsOf(
      'dprd-kabkota',
      4,
      gunzipSync(readFileSync(join(folder, 'dprd-kabkota-2024.csv.gz'))).toString('utf8'),
    ),
  ];
}

export const peopleIn = (contests: readonly Contest[]): string[] =>
  contests.flatMap(({ tickets }) => tickets.flatMap(({ members }) => members.map(({ name }) => name)));
