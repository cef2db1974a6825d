import type { Rect } from '@vladmandic/face-api/dist/face-api.esm.js';

/** A picture's pixels as the models take them. */
export const pixelsOf = (bitmap: ImageBitmap): ImageData => drawn(bitmap, bitmap.width, bitmap.height, 0);

/** Portraits are brought to this longer side. */
const portraitSide = 480;

/**
 * A portrait's pixels with room around it.
 * @param margin part of the width that is added on every side
 */
export function padded(portrait: ImageBitmap, margin: number): ImageData {
  const scale = Math.min(1, portraitSide / Math.max(portrait.width, portrait.height));
  const [width, height] = [Math.round(portrait.width * scale), Math.round(portrait.height * scale)];
  return drawn(portrait, width, height, Math.round(width * margin));
}

/** Pixels in a smaller size; the same where they are small already. */
export function shrunk(pixels: ImageData, side: number): ImageData {
  const scale = side / Math.max(pixels.width, pixels.height);
  if (scale >= 1) return pixels;
  const whole = penFor(pixels.width, pixels.height);
  whole.putImageData(pixels, 0, 0);
  const [width, height] = [pixels.width, pixels.height].map((length) =>
    Math.max(1, Math.round(length * scale)),
  );
  const small = penFor(width ?? 1, height ?? 1);
  small.drawImage(whole.canvas, 0, 0, small.canvas.width, small.canvas.height);
  return small.getImageData(0, 0, small.canvas.width, small.canvas.height);
}

/** A part of pixels, as far as it lies in them; undefined when none of it does. */
export function pieceOf(pixels: ImageData, { x, y, width, height }: Rect): ImageData | undefined {
  const [left, top] = [Math.floor(Math.max(0, x)), Math.floor(Math.max(0, y))];
  const wide = Math.floor(Math.min(x + width, pixels.width) - Math.max(0, x));
  const high = Math.floor(Math.min(y + height, pixels.height) - Math.max(0, y));
  if (wide < 1 || high < 1) return undefined;
  const piece = new ImageData(wide, high);
  for (let row = 0; row < high; row += 1) {
    const start = ((top + row) * pixels.width + left) * 4;
    piece.data.set(pixels.data.subarray(start, start + wide * 4), row * wide * 4);
  }
  return piece;
}

function drawn(bitmap: ImageBitmap, width: number, height: number, around: number): ImageData {
  const pen = penFor(width + 2 * around, height + 2 * around);
  pen.fillStyle = '#808080';
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.drawImage(bitmap, around, around, width, height);
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
}

function penFor(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw a picture on');
  pen.imageSmoothingQuality = 'high';
  return pen;
}
