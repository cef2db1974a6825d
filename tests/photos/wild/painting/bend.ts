import type { Pen } from '../../pictures/drawing/canvas.ts';

/** How a flat sign lies in the picture; lengths in parts of the sign. */
export interface Bend {
  /** Its corners in the picture, from the upper left round. */
  corners: readonly [Corner, Corner, Corner, Corner];
  /** Round as a body is: 0 flat, 1 half a tube. */
  tube: number;
  wave: number;
  crease: number;
}
export type Corner = readonly [x: number, y: number];

/** The way back from the picture into a square, for four corners. */
function backFrom([a, b, c, d]: Bend['corners']): (x: number, y: number) => readonly [number, number] {
  const [dx1, dx2, dx3] = [b[0] - c[0], d[0] - c[0], a[0] - b[0] + c[0] - d[0]];
  const [dy1, dy2, dy3] = [b[1] - c[1], d[1] - c[1], a[1] - b[1] + c[1] - d[1]];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / whole;
  const h = (dx1 * dy3 - dx3 * dy1) / whole;
  const [m0, m1, m2] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0], a[0]];
  const [m3, m4, m5] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1], a[1]];
  return (x, y) => {
    const [p, q, r, s] = [m0 - x * g, m1 - x * h, m3 - y * g, m4 - y * h];
    const part = p * s - q * r;
    return [((x - m2) * s - q * (y - m5)) / part, (p * (y - m5) - (x - m2) * r) / part];
  };
}

/** Lays a sign into a picture. */
export function lay(into: Pen, sign: Pen, { corners, tube, wave, crease }: Bend): void {
  const { width, height } = into.canvas;
  const target = into.getImageData(0, 0, width, height);
  const source = sign.getImageData(0, 0, sign.canvas.width, sign.canvas.height);
  const back = backFrom(corners);
  const pixel = (x: number, y: number, plane: number) => source.data[(y * source.width + x) * 4 + plane] ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [plainU, plainV] = back(x, y);
      if (!(plainU >= -0.1 && plainU <= 1.1 && plainV >= -0.1 && plainV <= 1.1)) continue;
      const side = Math.max(-1, Math.min(1, plainU * 2 - 1));
      const round = tube > 0 ? Math.asin(side * tube) / Math.asin(tube) : side;
      const u = (round + 1) / 2 + wave * 0.4 * Math.cos(plainV * 9 + plainU * 5);
      const v =
        plainV +
        wave * Math.sin(plainU * 11 + plainV * 3) +
        tube * 0.05 * (1 - side * side) +
        crease * Math.sin(plainU * 43 + plainV * 31) * 0.3;
      if (!(u >= 0 && u < 1 && v >= 0 && v < 1)) continue;
      const [fromX, fromY] = [u * (source.width - 2), v * (source.height - 2)];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [partX, partY] = [fromX - left, fromY - top];
      const mean = (plane: number) =>
        (pixel(left, top, plane) * (1 - partX) + pixel(left + 1, top, plane) * partX) * (1 - partY) +
        (pixel(left, top + 1, plane) * (1 - partX) + pixel(left + 1, top + 1, plane) * partX) * partY;
      const cover = mean(3) / 255;
      const shade =
        (1 - tube * 0.5 * side * side) *
        (1 + (wave * 4 + crease * 5) * Math.cos(plainU * 11 + plainV * 3 + plainU * plainV * 20));
      for (let plane = 0; plane < 3; plane += 1) {
        const at = (y * width + x) * 4 + plane;
        target.data[at] = (target.data[at] ?? 0) * (1 - cover) + mean(plane) * shade * cover;
      }
    }
  }
  into.putImageData(target, 0, 0);
}
