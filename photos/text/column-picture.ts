import type { Picture } from '../seen.ts';
import { type Column, lettersOf } from './columns.ts';
import { lineHeight } from './line-picture.ts';
import { drawing } from './pixels.ts';

/** Width in which a column is looked at, and the most of its height. */
const width = 48;
const highest = 2000;

/** Room round the letters that the detector may have cut off, in widths. */
const edge = 0.08;

/** How much lighter the lightest is than the darkest in each row. */
function contrasts({ data, width: wide, height }: ImageData): number[] {
  return Array.from({ length: height }, (_, row) => {
    let [least, most] = [255, 0];
    for (let x = 0; x < wide; x += 1) {
      const at = (row * wide + x) * 4;
      const light = ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 10;
      least = Math.min(least, light);
      most = Math.max(most, light);
    }
    return most - least;
  });
}

/** Lays the letters of a column side by side; nothing where there are none to tell apart. */
export function columnPicture({ full, small }: Picture, column: Column): ImageData | undefined {
  const scale = full.width / small.width;
  const more = column.width * edge;
  const [left, top] = [(column.left - more) * scale, (column.top - more) * scale];
  const [wide, high] = [(column.width + 2 * more) * scale, (column.height + 2 * more) * scale];
  const height = Math.min(highest, Math.round((high / wide) * width));
  const standing = drawing({ width, height });
  standing.drawImage(full, left, top, wide, high, 0, 0, width, height);
  const letters = lettersOf(contrasts(standing.getImageData(0, 0, width, height)), width);
  if (letters.length < 3) return undefined;
  const lying = drawing({ width: letters.length * width, height: lineHeight });
  // The ground between the letters goes on behind them.
  lying.drawImage(standing.canvas, 0, 0, 2, 2, 0, 0, lying.canvas.width, lineHeight);
  for (const [at, { from, to }] of letters.entries()) {
    const tall = Math.min(width, to - from) * 1.15;
    const start = (from + to) / 2 - tall / 2;
    lying.drawImage(standing.canvas, 0, start, width, tall, at * width, (lineHeight - tall) / 2, width, tall);
  }
  return lying.getImageData(0, 0, lying.canvas.width, lineHeight);
}
