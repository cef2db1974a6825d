import { type Grey, greyOf } from './grey.ts';

/** A picture's shades in a given size. What is see-through is taken for white paper. */
export function greyPixels(bitmap: ImageBitmap, width: number, height: number): Grey {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw a picture on');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return greyOf(context.getImageData(0, 0, width, height).data, width, height);
}
