import type { Picture } from '../seen.ts';
import { farPart, type Part } from './far.ts';
import type { Model } from './models.ts';
import { type Colours, drawing, writePlanes } from './pixels.ts';
import { textBoxes } from './regions.ts';
import { covers, type Size, type SlantedBox, stretched } from './slanted-box.ts';

/**
 * So many pixels are looked at, whatever the picture's shape: more cost time and find nothing more. A glance at fewer
 * finds what is too large for the model in the first look: the one big digit of a ballot number.
 */
const looks = [736 * 552, 384 * 288] as const;

/** A sign that is far away needs no more to be near. */
const close = { pixels: 480 * 360, most: 2 };

/** The model halves its picture five times. */
const step = 32;

const colours: Colours = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };

/**
 * The size in which a picture is looked at.
 * @param most how much it may be enlarged
 */
export function lookedAt({ width, height }: Size, pixels: number, most = 1): Size {
  const scale = Math.min(most, Math.sqrt(pixels / (width * height)));
  const side = (length: number) => Math.max(step, Math.round((length * scale) / step) * step);
  return { width: side(width), height: side(height) };
}

/** @returns boxes in pixels of the part */
async function look(
  find: Model,
  picture: ImageBitmap,
  part: Part,
  { pixels, most }: { pixels: number; most?: number },
): Promise<SlantedBox[]> {
  const { width, height } = lookedAt(part, pixels, most);
  const pen = drawing({ width, height });
  pen.drawImage(picture, part.left, part.top, part.width, part.height, 0, 0, width, height);
  const values = new Float32Array(3 * width * height);
  writePlanes(pen.getImageData(0, 0, width, height), colours, values, 0, width);
  const likely = await find({ values, shape: [1, 3, height, width] });
  const boxes = textBoxes({ width, height, values: likely.values });
  return boxes.map((box) => stretched(box, part.width / width, part.height / height));
}

/** Looks again at what is far away, as closely as the full picture allows. */
async function lookCloser(find: Model, { full, small }: Picture, far: Part): Promise<SlantedBox[]> {
  const scale = full.width / small.width;
  const part = {
    left: far.left * scale,
    top: far.top * scale,
    width: far.width * scale,
    height: far.height * scale,
  };
  const boxes = await look(find, full, part, close);
  return boxes.map((box) => {
    const moved = { ...box, centreX: box.centreX + part.left, centreY: box.centreY + part.top };
    return stretched(moved, 1 / scale, 1 / scale);
  });
}

/** Where there is text, in pixels of the small picture. */
export async function findText(find: Model, picture: Picture): Promise<SlantedBox[]> {
  const { small } = picture;
  const whole: Part = { left: 0, top: 0, width: small.width, height: small.height };
  const found: SlantedBox[] = [];
  for (const pixels of looks) {
    const boxes = await look(find, small, whole, { pixels });
    const isNew = (box: SlantedBox) => !found.some((other) => covers(box, other) || covers(other, box));
    found.push(...boxes.filter(isNew));
  }
  const scaleOfLook = lookedAt(small, looks[0]).width / small.width;
  const far = farPart(found, small, scaleOfLook);
  if (!far) return found;
  const closer = await lookCloser(find, picture, far);
  // What was seen from afar only is kept where the closer look found nothing.
  return [...closer, ...found.filter((box) => !closer.some((one) => covers(one, box) || covers(box, one)))];
}
