import type { Stages } from './schema.ts';
import type { Day } from './stage.ts';

/** A day and where it was read. `memory`: known, not seen in a source; do not show it as a citation. */
export interface StageDay {
  day: Day;
  source: string;
  confidence: 'source' | 'memory';
}

/** One calendar that contests share. `stages.csv` in the data folder must agree with it (the generator checks). */
export interface Election {
  id: string;
  dates: Readonly<Partial<Record<keyof Stages, StageDay>>> &
    Readonly<Record<'start' | 'candidates' | 'quiet' | 'vote' | 'end', StageDay>>;
}

const read = (day: Day, source: string): StageDay => ({ day, source, confidence: 'source' });
const recalled = (day: Day, source: string): StageDay => ({ day, source, confidence: 'memory' });

const pkpu2017 = 'PKPU 7/2017: kabartangsel.com/jadwal-pemilu-2019, kl.antaranews.com/berita/3639';
const pkpu2022 =
  'PKPU 3/2022: voi.id/berita/177782, id.berita.yahoo.com "Simak, Ini Sederet Tanggal Penting"';
const pkpu2024 = 'PKPU 2/2024: news.okezone.com/read/2024/02/02/337/2964442';
const calendar2020 = 'PKPU 5/2020, national calendar as compiled in stages.csv';

const pemilu2019 = {
  // The first press calendars count from 3 October, when parties registered.
  start: read(
    '2017-08-17',
    'infopemilu.kpu.go.id through teritorial.com "Simak Jadwal Pemilu 2019 Selengkapnya", 28 Feb 2018',
  ),
  campaign: read('2018-09-23', pkpu2017),
  quiet: read('2019-04-14', pkpu2017),
  vote: read('2019-04-17', pkpu2017),
  end: read('2019-10-20', 'oath of the President: kl.antaranews.com/berita/3639'),
} as const;

const pemilu2024 = {
  start: read('2022-06-14', 'PKPU 3/2022: liputan6.com/4986052, nasional.kompas.com 8 Jun 2022'),
  campaign: read('2023-11-28', pkpu2022),
  quiet: read('2024-02-11', pkpu2022),
  vote: read('2024-02-14', pkpu2022),
  end: read(
    '2024-10-20',
    'oath of the President, last stage of PKPU 3/2022: junrinjani.blogspot.com 18 Jan 2023',
  ),
} as const;

const pilkada2020 = {
  start: recalled('2019-09-30', 'PKPU 15/2019, annex'),
  registration: read('2020-09-04', calendar2020),
  candidates: read('2020-09-23', calendar2020),
  numbers: read('2020-09-24', 'gokepri.com and pinang.batampos.co.id, 24 Sep 2020'),
  campaign: read('2020-09-26', calendar2020),
  quiet: read('2020-12-06', calendar2020),
  vote: read('2020-12-09', calendar2020),
} as const;

/** Every calendar, by id. A Pemilu has three: the lists of President, parties and legislators are fixed on different days. */
export const elections = {
  'pilpres-2019': {
    id: 'pilpres-2019',
    dates: {
      ...pemilu2019,
      registration: read('2018-08-04', pkpu2017),
      candidates: read('2018-09-20', pkpu2017),
      numbers: read('2018-09-21', pkpu2017),
    },
  },
  'partai-2019': {
    id: 'partai-2019',
    dates: {
      ...pemilu2019,
      registration: read('2017-10-03', 'kl.antaranews.com/berita/3639'),
      candidates: read('2018-02-17', 'voaindonesia.com/a/4260031'),
      numbers: read('2018-02-18', 'voaindonesia.com/a/4260031'),
    },
  },
  'legislatif-2019': {
    id: 'legislatif-2019',
    dates: {
      ...pemilu2019,
      registration: read('2018-07-04', pkpu2017),
      candidates: read('2018-09-20', 'kl.antaranews.com/berita/3639'),
    },
  },
  'pilpres-2024': {
    id: 'pilpres-2024',
    dates: {
      ...pemilu2024,
      registration: read('2023-10-19', pkpu2022),
      candidates: read('2023-11-13', 'stages.csv (KPU)'),
      numbers: read('2023-11-14', 'stages.csv (KPU)'),
    },
  },
  'partai-2024': {
    id: 'partai-2024',
    dates: {
      ...pemilu2024,
      registration: read('2022-07-29', pkpu2022),
      candidates: read('2022-12-14', pkpu2022),
      numbers: read('2022-12-14', 'nasional.kompas.com 14 Dec 2022'),
    },
  },
  'legislatif-2024': {
    id: 'legislatif-2024',
    dates: {
      ...pemilu2024,
      registration: read('2023-05-01', 'PKPU 10/2023: nasional.kompas.com 15 May 2023'),
      candidates: read('2023-11-03', 'PKPU 10/2023: tvonenews.com/berita/118618'),
    },
  },
  'pilkada-2020-21': {
    id: 'pilkada-2020-21',
    dates: { ...pilkada2020, end: read('2021-02-25', 'inauguration: m.batamtoday.com/berita-159554') },
  },
  'pilkada-2020-2171': {
    id: 'pilkada-2020-2171',
    dates: { ...pilkada2020, end: read('2021-03-15', 'inauguration: kabarbatam.com/?p=37321') },
  },
  'pilkada-2024': {
    id: 'pilkada-2024',
    dates: {
      start: read('2024-01-26', 'PKPU 2/2024: kepaladaerah.org, rbtv.disway.id/read/37285'),
      registration: read('2024-08-27', pkpu2024),
      candidates: read('2024-09-22', pkpu2024),
      numbers: read('2024-09-23', 'stages.csv (KPU)'),
      campaign: read('2024-09-25', pkpu2024),
      quiet: read('2024-11-24', 'stages.csv (KPU)'),
      vote: read('2024-11-27', pkpu2024),
      // 481 of 545 regions; disputed results were sworn in later, up to repeats in 2025.
      end: read('2025-02-20', 'inauguration: rmol.id/amp/2025/02/20/657007'),
    },
  },
} as const satisfies Record<string, Election>;

export type ElectionId = keyof typeof elections;

/** The plain stage days of a calendar, as a contest carries them. */
export function stagesOf(id: ElectionId): Stages {
  const { start, registration, candidates, numbers, campaign, quiet, vote, end }: Election['dates'] =
    elections[id].dates;
  return {
    start: start.day,
    ...(registration && { registration: registration.day }),
    candidates: candidates.day,
    ...(numbers && { numbers: numbers.day }),
    ...(campaign && { campaign: campaign.day }),
    quiet: quiet.day,
    vote: vote.day,
    end: end.day,
  };
}
