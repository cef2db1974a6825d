import type { Size } from './slanted-box.ts';

/** What a model expects of colours, for blue, green and red. */
export interface Colours {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

/** Where blue, green and red lie in a pixel of a canvas. */
const places = [2, 1, 0];

/** A canvas whose pixels are read back, and the pen that draws on it. */
export function drawing({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw on');
  pen.imageSmoothingQuality = 'high';
  return pen;
}

/**
 * Writes a picture's colours as three planes, as models take them.
 * @param into room for three planes of `stride` by the picture's height
 * @param from where the first plane begins
 */
export function writePlanes(
  { data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>,
  { mean, deviation }: Colours,
  into: Float32Array,
  from: number,
  stride: number,
): void {
  for (const [plane, place] of places.entries()) {
    const scale = 1 / (255 * (deviation[plane] ?? 1));
    const shift = (mean[plane] ?? 0) / (deviation[plane] ?? 1);
    const start = from + plane * stride * height;
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        into[start + y * stride + x] = (data[(y * width + x) * 4 + place] ?? 0) * scale - shift;
      }
    }
  }
}
