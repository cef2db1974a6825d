import { existsSync } from 'node:fs';
import { judged, ordinary } from '../../tests/corpora/read.ts';

const textLength = 280;
const count = 2000;

const sentences = [
  'Rapat koordinasi besok pukul delapan di aula kantor camat, jangan lupa membawa laporan triwulan. ',
  'Ayo coblos nomor 2, menangkan Prabowo Gibran sekali putaran! ',
  'Jalan di depan pasar rusak lagi, semoga segera diperbaiki dinas terkait. ',
  'Panen jagung tahun ini lumayan, harga di tingkat petani naik sedikit dibanding bulan lalu. ',
  'KPU mengumumkan jadwal debat, cek namamu di DPT dan gunakan hak pilih. ',
  'Gasss poll pokoknya 02, lanjutkan!!! #PrabowoGibran2024 🔥🔥 ',
];

/** Texts of exactly 280 characters, clean and partisan, no two alike. */
export function madeUpTexts(): string[] {
  return Array.from({ length: count }, (_, at) => {
    const order = sentences.map(
      (_sentence, next) => sentences[(at + next * (1 + (at % 5))) % sentences.length],
    );
    return `${at} ${order.join('')}${order.join('')}`.slice(0, textLength);
  });
}

/**
 * Real posts run together and cut into texts of exactly 280 characters, every post judged for this project among
 * them; undefined without the data folder.
 */
export function realTexts(data: string): string[] | undefined {
  if (!existsSync(data)) return undefined;
  const political = judged(data).map(({ text }) => text);
  const everyday = Object.values(ordinary(data)).flat();
  const texts: string[] = [];
  let run = '';
  for (let at = 0; texts.length < count; at++) {
    run += `${everyday[at * 7] ?? ''}\n${political[at % political.length] ?? ''}\n`;
    for (; run.length >= textLength && texts.length < count; run = run.slice(textLength))
      texts.push(run.slice(0, textLength));
  }
  return texts;
}
