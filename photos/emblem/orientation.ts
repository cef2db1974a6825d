import type { Grey } from './grey.ts';

/** How far around a corner its surroundings are weighed. */
export const reach = 15;

/** For each row above and below, half the length of its chord in the circle. */
const chords = Array.from({ length: 2 * reach + 1 }, (_, row) =>
  Math.floor(Math.sqrt(reach * reach - (row - reach) ** 2)),
);

/** Where the brightness around a corner leans to, 0 to 2π: the same corner turned gives the same angle turned. */
export function orientationAt({ width, pixels }: Grey, x: number, y: number): number {
  let across = 0;
  let down = 0;
  for (let v = -reach; v <= reach; v++) {
    const half = chords[v + reach] ?? 0;
    const row = (y + v) * width + x;
    for (let u = -half; u <= half; u++) {
      const shade = pixels[row + u] ?? 0;
      across += u * shade;
      down += v * shade;
    }
  }
  const angle = Math.atan2(down, across);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}
