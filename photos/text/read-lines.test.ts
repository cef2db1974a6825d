import { expect, it } from 'vitest';
import type { Model, Models } from './models.ts';
import { readLines } from './read-lines.ts';

const letters = 'ABC';

/** Reads a picture's first pixel as a letter: red 255 is the third, 128 the second. */
const read: Model = async ({ values, shape }) => {
  const [lines = 0, planes = 0, height = 0, width = 0] = shape;
  const likely = new Float32Array(lines * (letters.length + 1));
  for (let at = 0; at < lines; at += 1) {
    const red = values[(at * planes + 2) * height * width] ?? 0;
    likely[at * (letters.length + 1) + Math.round(red) + 2] = 1;
  }
  return { values: likely, shape: [lines, 1, letters.length + 1] };
};

const models: Models = { read, letters, find: async (input) => input };

/** One colour all over. */
function line(width: number, red: number): ImageData {
  const data = new Uint8ClampedArray(width * 48 * 4);
  for (let at = 0; at < data.length; at += 4) data[at] = red;
  return { data, width, height: 48, colorSpace: 'srgb' };
}

it('gives readings in the order of the lines, whatever their width', async () => {
  const reds = [255, 0, 128, 255, 128, 0, 255, 0, 128];
  const lines = reds.map((red, at) => line(16 + ((at * 37) % 50), red));
  const readings = await readLines(models, lines);
  expect(readings.map(({ text }) => text).join('')).toBe('CABCBACAB');
});

it('reads nothing where there is nothing', async () => {
  expect(await readLines(models, [])).toEqual([]);
});
