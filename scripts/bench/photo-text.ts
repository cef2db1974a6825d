import { readFile } from 'node:fs/promises';
import { wasRead } from '../../tests/photos/pictures/keyword.ts';
import type { Timed } from './photo-looks.ts';
import { openTesseract } from './photo-peer.ts';
import type { BenchPicture } from './photo-pictures.ts';
import { tell } from './progress.ts';
import { percentile, type Row } from './row.ts';

/** What a reader of text made of a picture. */
interface Reading {
  text: string;
  ms: number;
}

/** How many of a hundred words were read. */
function wordsRead(pictures: readonly BenchPicture[], readings: readonly Reading[]): number {
  const each = pictures.flatMap(({ words }, at) =>
    words.map((word) => wasRead(word, readings[at]?.text ?? '')),
  );
  return (100 * each.filter(Boolean).length) / each.length;
}

async function byTesseract(pictures: readonly BenchPicture[]): Promise<Reading[]> {
  const peer = await openTesseract();
  try {
    const readings: Reading[] = [];
    for (const { file } of pictures) {
      const jpeg = await readFile(file);
      const begun = performance.now();
      readings.push({ text: await peer.read(jpeg), ms: performance.now() - begun });
    }
    return readings;
  } finally {
    await peer.close();
  }
}

const ours = ({ result: { seen, ms } }: Timed): Reading => ({
  text: seen.flatMap(({ kind, value }) => (kind === 'text' ? [value] : [])).join('\n'),
  ms: ms.text ?? 0,
});

/** How our reader of text stands beside Tesseract, on the same pictures. */
export async function textRows(pictures: readonly BenchPicture[], looks: readonly Timed[]): Promise<Row[]> {
  tell('tesseract.js on the same pictures');
  const readers = { 'our reader': looks.map(ours), 'tesseract.js, ind': await byTesseract(pictures) };
  const own = readers['our reader'].map(({ ms }) => ms);
  return Object.entries(readers).flatMap(([name, readings]): Row[] => {
    const times = readings.map(({ ms }) => ms);
    const at = (share: number) => ({
      value: percentile(times, share),
      unit: 'ms',
      ratio: percentile(times, share) / percentile(own, share),
    });
    return [
      { name: `text, ${name}, words read`, value: wordsRead(pictures, readings), unit: '%' },
      { name: `text, ${name}, median`, ...at(0.5) },
      { name: `text, ${name}, p95`, ...at(0.95) },
    ];
  });
}
