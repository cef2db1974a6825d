import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignPictures } from '../../tests/photos/pictures/campaign.ts';
import { neutralPictures } from '../../tests/photos/pictures/neutral.ts';
import { drawn } from '../../tests/photos/pictures/render.ts';

const root = join(import.meta.dirname, '../..');

/** A picture in a file, and the words that a checker has to read in it. */
export interface BenchPicture {
  file: string;
  words: readonly string[];
}

/** Draws every picture that is declared into a new folder, which the caller takes away. */
export async function drawnPictures(): Promise<{ folder: string; pictures: BenchPicture[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'ikrar-bench-photos-'));
  const pictures: BenchPicture[] = [];
  for await (const { picture, jpeg } of drawn([...campaignPictures, ...neutralPictures])) {
    const file = join(folder, `${picture.id}.jpg`);
    await writeFile(file, jpeg);
    pictures.push({ file, words: picture.expected });
  }
  return { folder, pictures };
}

/** Photographs of people, which cost more: the samples of the package that finds faces. */
export const peoplePictures = (): string[] =>
  [1, 2, 3, 4, 5, 6].map((at) => join(root, `node_modules/@vladmandic/face-api/demo/sample${at}.jpg`));
