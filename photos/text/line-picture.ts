import type { Picture } from '../seen.ts';
import { drawing } from './pixels.ts';
import { type SlantedBox, stretched, uprightBox } from './slanted-box.ts';

/** Height that the model was taught with. */
export const lineHeight = 48;

/** A line that is longer is squeezed: few are, and a batch is as wide as its widest line. */
const widths = { least: 16, most: 1280 };

/** How to hold a line before reading it. */
export interface Look {
  mirrored: boolean;
  upsideDown: boolean;
}

export const plainLook: Look = { mirrored: false, upsideDown: false };

/** Width of a line's picture. */
export const lineWidth = ({ width, height }: SlantedBox): number =>
  Math.min(widths.most, Math.max(widths.least, Math.round((width / height) * lineHeight)));

/**
 * Cuts a line out and lays it straight.
 * @param box in pixels of the small picture
 */
export function linePicture(
  { full, small }: Picture,
  box: SlantedBox,
  { mirrored, upsideDown }: Look,
): ImageData {
  // The full picture only where the small one has too little to read: it is slow to draw from.
  const source = box.height >= lineHeight ? small : full;
  const from = stretched(box, source.width / small.width, source.height / small.height);
  const width = lineWidth(box);
  const pen = drawing({ width, height: lineHeight });
  pen.translate(width / 2, lineHeight / 2);
  if (mirrored) pen.scale(-1, 1);
  if (upsideDown) pen.rotate(Math.PI);
  pen.scale(width / from.width, lineHeight / from.height);
  pen.rotate(-from.angle);
  // Only the part that is needed: a browser may else scale the whole picture for each line.
  const part = uprightBox(from, source);
  const x = Math.floor(part.x * source.width);
  const y = Math.floor(part.y * source.height);
  const wide = Math.min(source.width, Math.ceil((part.x + part.width) * source.width)) - x;
  const high = Math.min(source.height, Math.ceil((part.y + part.height) * source.height)) - y;
  if (wide > 0 && high > 0) {
    pen.drawImage(source, x, y, wide, high, x - from.centreX, y - from.centreY, wide, high);
  }
  return pen.getImageData(0, 0, width, lineHeight);
}
