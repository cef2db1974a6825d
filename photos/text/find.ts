import type { Model } from './models.ts';
import { type Colours, drawing, writePlanes } from './pixels.ts';
import { textBoxes } from './regions.ts';
import { covers, type Size, type SlantedBox, stretched } from './slanted-box.ts';

/**
 * So many pixels are looked at, whatever the picture's shape: more cost time and find nothing more. A glance at fewer
 * finds what is too large for the model in the first look: the one big digit of a ballot number.
 */
const looks = [736 * 552, 384 * 288];

/** The model halves its picture five times. */
const step = 32;

const colours: Colours = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };

/** The size in which a picture is looked at. */
export function lookedAt({ width, height }: Size, pixels: number): Size {
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)));
  const side = (length: number) => Math.max(step, Math.round((length * scale) / step) * step);
  return { width: side(width), height: side(height) };
}

async function look(find: Model, picture: ImageBitmap, pixels: number): Promise<SlantedBox[]> {
  const { width, height } = lookedAt(picture, pixels);
  const pen = drawing({ width, height });
  pen.drawImage(picture, 0, 0, width, height);
  const values = new Float32Array(3 * width * height);
  writePlanes(pen.getImageData(0, 0, width, height), colours, values, 0, width);
  const likely = await find({ values, shape: [1, 3, height, width] });
  const boxes = textBoxes({ width, height, values: likely.values });
  return boxes.map((box) => stretched(box, picture.width / width, picture.height / height));
}

/** Where there is text, in pixels of the picture. */
export async function findText(find: Model, picture: ImageBitmap): Promise<SlantedBox[]> {
  const found: SlantedBox[] = [];
  for (const pixels of looks) {
    const boxes = await look(find, picture, pixels);
    const isNew = (box: SlantedBox) => !found.some((other) => covers(box, other) || covers(other, box));
    found.push(...boxes.filter(isNew));
  }
  return found;
}
