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

function drawn(bitmap: ImageBitmap, width: number, height: number, around: number): ImageData {
  const canvas = new OffscreenCanvas(width + 2 * around, height + 2 * around);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw a picture on');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#808080';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, around, around, width, height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
