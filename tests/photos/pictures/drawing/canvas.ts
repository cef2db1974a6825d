export type Pen = OffscreenCanvasRenderingContext2D;

/** A new canvas, by the pen that draws on it. */
export function canvas(width: number, height: number): Pen {
  const pen = new OffscreenCanvas(Math.round(width), Math.round(height)).getContext('2d', {
    willReadFrequently: true,
  });
  if (!pen) throw new Error('no canvas');
  return pen;
}
