import type { Picture } from '../seen.ts';
import { columnPicture } from './column-picture.ts';
import { type Column, columnsIn } from './columns.ts';
import type { Reading } from './letters.ts';
import type { Line } from './lines.ts';
import type { Models } from './models.ts';
import { readLines } from './read-lines.ts';
import type { SlantedBox } from './slanted-box.ts';

/** Less than this is not trusted against what the boxes say by themselves. */
const confidenceAtLeast = 0.7;

/** The numbers of a list stand below one another too. */
const wordAtLeast = /\p{L}.*\p{L}.*\p{L}/u;

/** What stands in columns, as one line, and the boxes that it explains. */
export interface Stacked {
  line: Line;
  boxes: ReadonlySet<number>;
}

/** Whether a column says more than its boxes do. */
function saysMore({ text, confidence }: Reading, { boxes }: Column, readings: readonly Reading[]): boolean {
  const before = boxes.flatMap((at) => readings[at] ?? []);
  const longest = Math.max(...before.map((one) => one.text.length));
  const [word] = before;
  const isWord = before.length === 1 && word && word.text.length > 2 && word.confidence > confidence;
  return confidence >= confidenceAtLeast && wordAtLeast.test(text) && text.length > longest - 1 && !isWord;
}

/** Reads letters that are stacked; nothing where none are. */
export async function readStacked(
  models: Models,
  picture: Picture,
  boxes: readonly SlantedBox[],
  readings: readonly Reading[],
): Promise<Stacked | undefined> {
  const columns = columnsIn(boxes).flatMap((column) => {
    const image = columnPicture(picture, column);
    return image ? [{ column, image }] : [];
  });
  if (columns.length === 0) return undefined;
  const read = await readLines(
    models,
    columns.map(({ image }) => image),
  );
  const better = columns.flatMap(({ column }, at) => {
    const reading = read[at];
    return reading && saysMore(reading, column, readings) ? [{ ...column, ...reading }] : [];
  });
  const [first] = better;
  if (!first) return undefined;
  const left = Math.min(...better.map((one) => one.left));
  const right = Math.max(...better.map((one) => one.left + one.width));
  const top = Math.min(...better.map((one) => one.top));
  const bottom = Math.max(...better.map((one) => one.top + one.height));
  return {
    line: {
      text: better.map(({ text }) => text).join(' '),
      confidence: better.reduce((sum, { confidence }) => sum + confidence, 0) / better.length,
      box: {
        centreX: (left + right) / 2,
        centreY: (top + bottom) / 2,
        width: right - left,
        height: bottom - top,
        angle: 0,
      },
    },
    boxes: new Set(better.flatMap((one) => one.boxes)),
  };
}
