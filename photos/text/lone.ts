import type { Picture } from '../seen.ts';
import type { Reading } from './letters.ts';
import { linePicture, plainLook } from './line-picture.ts';
import type { Models } from './models.ts';
import { readLines } from './read-lines.ts';
import type { SlantedBox } from './slanted-box.ts';

/** Wider than this, in heights, is a word; taller is no digit; lower, in pixels, is no number for anybody to see. */
const digit = { widest: 1.5, tallest: 3.6, lowest: 32 };

/** A thin digit is read with some room on either side. */
const narrowest = 0.6;

/** A box that stands up more than this is no line that leans. */
const steep = Math.PI / 4;

/** So much trust a number needs: a bar or a ring is like one too. */
const sureAt = 0.9;

/** So many are read once more: a picture has few numbers that stand alone. */
const most = 6;

const isNumber = ({ text, confidence }: Reading): boolean =>
  confidence >= sureAt && /^0?[1-9]$/.test(text.trim());

/**
 * The box of one digit as it stands, if it may hold one. A digit is taller than wide, and whoever takes the longer side
 * of a box for its line reads it lying on its side: 3 as W, 2 as N, and 1 as nothing.
 */
export function digitBox(box: SlantedBox): SlantedBox | undefined {
  const { width, height, angle } = box;
  if (Math.abs(angle) <= steep) {
    return width < digit.widest * height && height >= digit.lowest ? box : undefined;
  }
  if (width > digit.tallest * height || width < digit.lowest) return undefined;
  return {
    ...box,
    width: Math.max(height, narrowest * width),
    height: width,
    angle: angle - Math.sign(angle) * (Math.PI / 2),
  };
}

/** Reads what may be the one big digit of a ballot number once more, upright, and takes it where it is one beyond doubt. */
export async function withNumbers(
  models: Models,
  picture: Picture,
  boxes: readonly SlantedBox[],
  readings: readonly Reading[],
): Promise<Reading[]> {
  const asked = boxes
    .flatMap((box, at) => {
      const reading = readings[at];
      const upright = reading && reading.text.trim().length < 3 && !isNumber(reading) && digitBox(box);
      return upright ? [{ at, line: linePicture(picture, upright, plainLook) }] : [];
    })
    .slice(0, most);
  const read = await readLines(
    models,
    asked.map(({ line }) => line),
  );
  const numbers = new Map(asked.map(({ at }, place) => [at, read[place]]));
  return readings.map((reading, at) => {
    const number = numbers.get(at);
    return number && isNumber(number) ? number : reading;
  });
}
