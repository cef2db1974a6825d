import { lettersIn, type Reading } from './letters.ts';
import { lineHeight } from './line-picture.ts';
import type { Models } from './models.ts';
import { type Colours, writePlanes } from './pixels.ts';

/** Lines that are read at once: more need memory and save no time. */
const atOnce = 6;

const colours: Colours = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };

async function readBatch({ read, letters }: Models, lines: readonly ImageData[]): Promise<Reading[]> {
  const width = Math.max(...lines.map((line) => line.width));
  const size = 3 * width * lineHeight;
  const values = new Float32Array(lines.length * size);
  for (const [at, line] of lines.entries()) writePlanes(line, colours, values, at * size, width);
  const likely = await read({ values, shape: [lines.length, 3, lineHeight, width] });
  const each = likely.values.length / lines.length;
  return lines.map((_, at) => lettersIn(likely.values.subarray(at * each, (at + 1) * each), letters));
}

/** Reads pictures of lines, in their order. Those of like width go together, so that little of a batch is empty. */
export async function readLines(models: Models, lines: readonly ImageData[]): Promise<Reading[]> {
  const byWidth = [...lines.entries()].toSorted(([, a], [, b]) => a.width - b.width);
  const readings = new Map<number, Reading>();
  for (let start = 0; start < byWidth.length; start += atOnce) {
    const batch = byWidth.slice(start, start + atOnce);
    const read = await readBatch(
      models,
      batch.map(([, line]) => line),
    );
    for (const [place, [at]] of batch.entries()) {
      const reading = read[place];
      if (reading) readings.set(at, reading);
    }
  }
  return lines.map((_, at) => readings.get(at) ?? { text: '', confidence: 0 });
}
