import { type Box, smallSide } from '../seen.ts';

/**
 * Cuts parts out of pictures, each at most as large as a small picture. One canvas for all of them: what a canvas holds
 * is given back late, and a picture has many parts.
 */
export function createCutter(): (picture: ImageBitmap, part: Box, mirrored: boolean) => ImageData {
  let pen: OffscreenCanvasRenderingContext2D | undefined;
  return (picture, { x, y, width, height }, mirrored) => {
    const [left, top] = [x * picture.width, y * picture.height];
    const [wide, high] = [width * picture.width, height * picture.height];
    const scale = Math.min(1, smallSide / Math.max(wide, high));
    const size = (length: number) => Math.max(1, Math.round(length * scale));
    pen ??= newPen();
    const { canvas } = pen;
    if (canvas.width < size(wide)) canvas.width = size(wide);
    if (canvas.height < size(high)) canvas.height = size(high);
    // A canvas that gets another size forgets how to draw.
    pen.imageSmoothingQuality = 'high';
    pen.globalCompositeOperation = 'copy';
    pen.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? size(wide) : 0, 0);
    pen.drawImage(picture, left, top, wide, high, 0, 0, size(wide), size(high));
    return pen.getImageData(0, 0, size(wide), size(high));
  };
}

function newPen(): OffscreenCanvasRenderingContext2D {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to cut a picture on');
  return pen;
}
