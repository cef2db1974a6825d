import type { Picture } from '../seen.ts';
import type { Reading } from './letters.ts';
import { type Look, linePicture, plainLook } from './line-picture.ts';
import type { Models } from './models.ts';
import { readLines } from './read-lines.ts';
import type { SlantedBox } from './slanted-box.ts';

/** A picture read with less trust than this may have been taken in a mirror. */
const doubtful = 0.8;

/** So much more trust another look needs, or the first is kept. */
const clearly = 0.05;

/** A line that stands up may have its head on either side. */
const steep = Math.PI / 4;

/** How far the readings of a picture can be trusted, letter by letter. */
export function trust(readings: readonly Reading[]): number {
  const letters = readings.reduce((sum, { text }) => sum + text.length, 0);
  return (
    readings.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters)
  );
}

const better = (one: Reading, other: Reading) => (other.confidence > one.confidence + clearly ? other : one);

/** Reads boxes in one look, those that stand up from both sides. */
async function readIn(models: Models, picture: Picture, boxes: readonly SlantedBox[], look: Look) {
  const cut = (upsideDown: boolean) => (box: SlantedBox) =>
    linePicture(picture, box, { ...look, upsideDown });
  const readings = await readLines(models, boxes.map(cut(false)));
  const standing = [...boxes.entries()].filter(([, { angle }]) => Math.abs(angle) > steep);
  const turned = await readLines(
    models,
    standing.map(([, box]) => cut(true)(box)),
  );
  for (const [place, [at]] of standing.entries()) {
    const [one, other] = [readings[at], turned[place]];
    if (one && other) readings[at] = better(one, other);
  }
  return readings;
}

/** What was read in boxes, and whether it was the picture's mirror image that made sense. */
export interface Readings {
  readings: Reading[];
  inMirror: boolean;
}

/** Reads boxes; where that gives little to trust, once more as if the picture were a mirror's. */
export async function readBoxes(
  models: Models,
  picture: Picture,
  boxes: readonly SlantedBox[],
): Promise<Readings> {
  const plain = await readIn(models, picture, boxes, plainLook);
  if (boxes.length === 0 || trust(plain) >= doubtful) return { readings: plain, inMirror: false };
  const other = await readIn(models, picture, boxes, { ...plainLook, mirrored: true });
  const inMirror = trust(other) > trust(plain) + clearly;
  return { readings: inMirror ? other : plain, inMirror };
}
