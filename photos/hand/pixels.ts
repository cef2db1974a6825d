import { type Box, smallSide } from '../seen.ts';

/** A part of a picture, at most as large as a small picture. */
export function pixelsOf(picture: ImageBitmap, { x, y, width, height }: Box): ImageData {
  const [left, top] = [x * picture.width, y * picture.height];
  const [wide, high] = [width * picture.width, height * picture.height];
  const scale = Math.min(1, smallSide / Math.max(wide, high));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(wide * scale)),
    Math.max(1, Math.round(high * scale)),
  );
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to cut a picture on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, left, top, wide, high, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
