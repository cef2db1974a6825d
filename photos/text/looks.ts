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

/** So many lines are read in the mirror before all are: a cloth full of rings has dozens of what may be letters. */
const telling = 10;

/** A line that stands up may have its head on either side. */
const steep = Math.PI / 4;

/**
 * How far the readings of a picture can be trusted, each by its length in the picture: a line in which next to nothing
 * was read counts as much as one that was read whole.
 */
export function trust(boxes: readonly SlantedBox[], readings: readonly Reading[]): number {
  const length = boxes.reduce((sum, { width }) => sum + width, 0);
  const trusted = boxes.reduce((sum, { width }, at) => sum + width * (readings[at]?.confidence ?? 0), 0);
  return length > 0 ? trusted / length : 0;
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

/** The largest of some boxes, by their places: they tell whether a picture is a mirror's. */
function largest(boxes: readonly SlantedBox[]): number[] {
  return [...boxes.entries()]
    .toSorted(([, a], [, b]) => b.width * b.height - a.width * a.height)
    .slice(0, telling)
    .map(([at]) => at);
}

/** Reads boxes; where that gives little to trust, once more as if the picture were a mirror's. */
export async function readBoxes(
  models: Models,
  picture: Picture,
  boxes: readonly SlantedBox[],
): Promise<Readings> {
  const plain = await readIn(models, picture, boxes, plainLook);
  const asked = largest(boxes);
  const of = <T>(all: readonly T[]): T[] => asked.flatMap((at) => all[at] ?? []);
  const some = of(boxes);
  const trusted = trust(some, of(plain));
  if (boxes.length === 0 || trusted >= doubtful) return { readings: plain, inMirror: false };
  const mirrored: Look = { ...plainLook, mirrored: true };
  const other = await readIn(models, picture, some, mirrored);
  if (trust(some, other) <= trusted + clearly) return { readings: plain, inMirror: false };
  return { readings: await readIn(models, picture, boxes, mirrored), inMirror: true };
}
