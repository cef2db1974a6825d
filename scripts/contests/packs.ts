import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elections } from '../../rules/contests/elections.ts';
import { withOrdinaryWords } from '../../rules/contests/ordinary.ts';
import type { Contest, Pack } from '../../rules/contests/schema.ts';
import { parseCsv } from './csv.ts';
import { withKnownNames } from './known-as.ts';
import { dpd2024, dprRi } from './legislative.ts';
import { partyContests } from './party-contests.ts';
import { pilkada2020, pilkada2024 } from './pilkada.ts';
import { presidential } from './presidential.ts';
import { regionNames } from './region-names.ts';

const pack = (id: string, name: string, source: string, contests: Contest[]): Pack => ({
  schema: 1,
  id,
  name,
  source,
  contests: contests.map(withOrdinaryWords),
});

/** One pack a province, `<id>-<province>`, from contests of many. */
function perProvince(
  id: string,
  name: string,
  source: string,
  contests: Contest[],
  regions: Record<string, string>,
): Pack[] {
  return [...Map.groupBy(contests, (contest) => contest.region.slice(0, 2))].map(([province, own]) =>
    pack(`${id}-${province}`, `${name}, ${regions[province]}`, source, own),
  );
}

/** Every calendar day of the data folder must be the one in `elections.ts`. */
function checkStages(rows: readonly Record<string, string>[]): void {
  const column = {
    registration: 'registration',
    candidates: 'candidates_fixed',
    numbers: 'numbers_drawn',
    campaign: 'campaign_from',
    quiet: 'quiet_from',
    vote: 'vote',
  } as const;
  const calendar = {
    'pemilu-2019': 'pilpres-2019',
    'pemilu-2024': 'pilpres-2024',
    'pilkada-2020': 'pilkada-2020-21',
    'pilkada-2024': 'pilkada-2024',
  } as const;
  for (const row of rows) {
    const election = Object.entries(calendar).find(([contest]) => contest === row.contest)?.[1];
    if (!election) throw new Error(`stages.csv names an unknown contest: ${row.contest}`);
    for (const [stage, from] of Object.entries(column)) {
      const own = Object.entries(elections[election].dates).find(([key]) => key === stage)?.[1].day;
      if (own !== row[from]) throw new Error(`${election} ${stage}: ${own} here, ${row[from]} in stages.csv`);
    }
  }
}

function checkPresidents(rows: readonly Record<string, string>[]): void {
  for (const contest of presidential)
    for (const ticket of contest.tickets) {
      const row = rows.find(
        (one) => one.contest === contest.id && Number(one.ballot_number) === ticket.number,
      );
      if (row?.head !== ticket.members[0]?.name || row?.deputy !== ticket.members[1]?.name)
        throw new Error(`${contest.id} ${ticket.number}: not the pair of presiden.csv`);
    }
}

/**
 * All packs and the list of regions, from the candidate lists in a data folder.
 * @param data folder that holds `candidates/*.csv`
 * @throws when the lists disagree with `elections.ts` or `presidential.ts`
 */
export function buildPacks(data: string): { packs: Pack[]; regions: Record<string, string> } {
  const rows = (file: string) => parseCsv(readFileSync(join(data, 'candidates', `${file}.csv`), 'utf8'));
  checkStages(rows('stages'));
  checkPresidents(rows('presiden'));
  const pilkada = rows('pilkada-2024');
  const regions = regionNames(pilkada);
  const packs = [
    ...presidential.map((contest) =>
      pack(contest.id, contest.name, 'KPU; slogan dan akun milik umum.', [contest]),
    ),
    pack('partai-2019', 'Partai politik 2019', 'KPU, 18 Februari 2018.', partyContests('2019')),
    pack('partai-2024', 'Partai politik 2024', 'KPU, 14 Desember 2022.', partyContests('2024')),
    pack(
      'pilkada-2020-21',
      'Pilkada 2020, Kepulauan Riau dan Batam',
      'hariankepri.com, gokepri.com, batampos.co.id, silabuskepri.co.id, batamlagi.com, 24-25 September 2020.',
      pilkada2020(rows('pilkada-2020-kepri-batam'), regions),
    ),
    ...perProvince(
      'pilkada-2024',
      'Pilkada 2024',
      'KPU Sirekap, November 2024 (razanfawwaz/pilkada-scrap).',
      withKnownNames(pilkada2024(pilkada, regions)),
      regions,
    ),
    ...perProvince(
      'dpr-ri-2019',
      'DPR RI 2019 (tidak lengkap)',
      'KPU (edityomurti/info-pemilu-2019-python-webscraper); 5.550 dari sekitar 7.968 nama.',
      dprRi('2019', rows('dpr-ri-2019-partial'), regions),
      regions,
    ),
    ...perProvince(
      'dpr-ri-2024',
      'DPR RI 2024',
      'KPU (ginanjarfm/pemilu2024-dapil).',
      dprRi('2024', rows('dpr-ri-2024'), regions),
      regions,
    ),
    ...perProvince(
      'dpd-2024',
      'DPD 2024',
      'KPU (ginanjarfm/pemilu2024-dapil).',
      dpd2024(rows('dpd-2024'), regions),
      regions,
    ),
  ];
  return { packs, regions };
}

/** A pack as it is stored: one contest a line, so that a diff shows which contest changed. */
export function packText({ contests, ...head }: Pack): string {
  const lines = contests.map((contest) => `  ${JSON.stringify(contest)}`);
  return `${JSON.stringify(head).slice(0, -1)},"contests":[\n${lines.join(',\n')}\n]}\n`;
}

/** The regions file: one region a line. */
export function regionsText(regions: Record<string, string>): string {
  const lines = Object.entries(regions).map(
    ([code, name]) => `  ${JSON.stringify(code)}: ${JSON.stringify(name)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
