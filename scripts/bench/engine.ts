import { contestsFor } from '../../rules/contests/in-force.ts';
import type { Draft } from '../../rules/draft.ts';
import { createJudge } from '../../rules/judge.ts';
import { readPacks } from '../contests/compiled-packs.ts';
import { percentile, type Row } from './row.ts';

const rounds = 2000;
const length = 280;

/** The province with the most names, on a day when all its contests of 2024 are in force. */
const province = '32';
const day = '2024-02-01';

const sentences = [
  'Rapat koordinasi besok pukul delapan di aula kantor camat, jangan lupa membawa laporan triwulan. ',
  'Ayo coblos nomor 2, menangkan Prabowo Gibran sekali putaran! ',
  'Jalan di depan pasar rusak lagi, semoga segera diperbaiki dinas terkait. ',
  'Panen jagung tahun ini lumayan, harga di tingkat petani naik sedikit dibanding bulan lalu. ',
  'KPU mengumumkan jadwal debat, cek namamu di DPT dan gunakan hak pilih. ',
  'Gasss poll pokoknya 02, lanjutkan!!! #PrabowoGibran2024 🔥🔥 ',
];

/** Texts of exactly `length` characters, clean and partisan, no two alike. */
function drafts(): Draft[] {
  return Array.from({ length: rounds }, (_, at) => {
    const order = sentences.map(
      (_sentence, next) => sentences[(at + next * (1 + (at % 5))) % sentences.length],
    );
    return { activity: 'post', text: `${at} ${order.join('')}${order.join('')}`.slice(0, length) };
  });
}

/** Time of a verdict and of making the judge, with every pack of one province in force. */
export function measureEngine(): Row[] {
  const packs = readPacks('rules/contests/packs', province);
  const contests = packs
    .flatMap((pack) => pack.contests)
    .filter(({ region, stages }) => region.startsWith(province) || (region === '' && stages.start <= day));
  const names = contests.flatMap(({ tickets }) => tickets.flatMap(({ members }) => members)).length;

  const made: number[] = [];
  let judge = createJudge({ day, role: 'pns', contests });
  for (let round = 0; round < 20; round += 1) {
    const begun = performance.now();
    judge = createJudge({ day, role: 'pns', contests });
    made.push(performance.now() - begun);
  }
  const all = drafts();
  for (const draft of all.slice(0, 1000)) judge(draft);
  const times = all.map((draft) => {
    const begun = performance.now();
    judge(draft);
    return performance.now() - begun;
  });
  return [
    { name: `names in force (province ${province}, every contest)`, value: names, unit: 'names' },
    {
      name: 'of which on the ballot that day',
      value: contestsFor(province, day, packs).length,
      unit: 'contests',
    },
    { name: 'making the judge, median', value: percentile(made, 0.5), unit: 'ms' },
    { name: `verdict, ${length} characters, median`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `verdict, ${length} characters, p95`, value: percentile(times, 0.95), unit: 'ms', limit: 0.2 },
  ];
}
