import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { artwork, drawnEmblem, picture } from '../../../photos/emblem/drawn.ts';
import type { Grey } from '../../../photos/emblem/grey.ts';
import type { Tab } from '../driver.ts';
import { png } from '../hands/png.ts';

const file = ({ width, height, pixels }: Grey): Buffer =>
  png({
    width,
    height,
    data: Uint8ClampedArray.from(Array.from(pixels).flatMap((shade) => [shade, shade, shade, 255])),
  });

const drawing = drawnEmblem(1);

/** An invented emblem, as a pack brings it. */
export const emblem = (): Buffer => file(artwork(drawing, 300));

/** A photo, as it were, with that emblem on something. */
export const showing = (): Buffer =>
  file(picture(640, 480, [{ drawing, x: 300, y: 240, side: 190, turn: 0.2, squeeze: 0.15 }]));

/** Five people on a stair: a sample picture of the face package (MIT), read from where the package lies. */
export const peopleFile = fileURLToPath(
  new URL('../../../node_modules/@vladmandic/face-api/demo/sample5.jpg', import.meta.url),
);

/** Where the woman in the middle, above all others, is in it, and where she is with the one beside her. */
export const places = {
  one: { x: 0.36, y: 0.01, width: 0.17, height: 0.27 },
  two: { x: 0.36, y: 0.01, width: 0.38, height: 0.34 },
} as const;

/** Cuts a piece out of a picture, as base64 of a JPEG. */
export async function cutOut(
  tab: Tab,
  path: string,
  place: { x: number; y: number; width: number; height: number },
): Promise<string> {
  const address = await tab.evaluate(
    async ({ base64, part }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const whole = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement('canvas');
      canvas.width = whole.width * part.width;
      canvas.height = whole.height * part.height;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(whole, -whole.width * part.x, -whole.height * part.y);
      return canvas.toDataURL('image/jpeg', 0.9);
    },
    { base64: (await readFile(path)).toString('base64'), part: place },
  );
  return address.slice(address.indexOf(',') + 1);
}
