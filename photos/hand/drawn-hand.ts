import { articulated, elbow, type HandPose, type View } from './articulated.ts';
import { drawnParts, type Part } from './drawn-parts.ts';
import type { Point } from './points.ts';

/** Pixels as `ImageData` has them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** How wide a part of the world the picture shows, in metres. */
const span = 0.46;
const skin: Point = [198, 146, 112];
const shade: Point = [26, 6, 3];
const light: Point = [-0.4, -0.68, -0.61];
/** Nearer to the skin than this is on it. */
const touch = 0.0003;

/** How far a point is from the skin of one part: below 0 inside of it. */
function depth(at: Point, { from, to, thick, thin }: Part): number {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const [a, b, c] = [at[0] - from[0], at[1] - from[1], at[2] - from[2]];
  const along = Math.max(0, Math.min(1, (a * x + b * y + c * z) / (x * x + y * y + z * z)));
  return Math.hypot(a - x * along, b - y * along, c - z * along) - (thick + (thin - thick) * along);
}

/** The nearer of two skins, rounded where they meet. */
function joined(one: number, other: number, width: number): number {
  const near = Math.max(0, width - Math.abs(one - other)) / width;
  return Math.min(one, other) - (near * near * width) / 4;
}

/** Fingers hardly join each other; the palm's parts are one. */
function skinAt(at: Point, parts: readonly Part[]): number {
  let palm = 1;
  let fingers = 1;
  for (const part of parts) {
    if (part.palm) palm = joined(palm, depth(at, part), 0.009);
    else fingers = joined(fingers, depth(at, part), 0.0015);
  }
  return joined(palm, fingers, 0.004);
}

/** The parts that a look straight into the picture may meet. */
const inTheWay = (x: number, y: number, parts: readonly Part[]): Part[] =>
  parts.filter(({ from, to, thick, thin }) => {
    const far = Math.max(thick, thin) + 0.012;
    return (
      x > Math.min(from[0], to[0]) - far &&
      x < Math.max(from[0], to[0]) + far &&
      y > Math.min(from[1], to[1]) - far &&
      y < Math.max(from[1], to[1]) + far
    );
  });

/** How bright the skin is at a point of it: turned to the light, and not down in a fold. */
function brightness(at: Point, parts: readonly Part[]): number {
  const slope = (axis: 0 | 1 | 2): number => {
    const beside = (by: number) =>
      skinAt(
        [at[0] + (axis === 0 ? by : 0), at[1] + (axis === 1 ? by : 0), at[2] + (axis === 2 ? by : 0)],
        parts,
      );
    return beside(0.0006) - beside(-0.0006);
  };
  const steep: Point = [slope(0), slope(1), slope(2)];
  const size = Math.hypot(...steep) || 1;
  const [x, y, z] = [steep[0] / size, steep[1] / size, steep[2] / size];
  const open = [0.006, 0.014].reduce((sum, out) => {
    const free = skinAt([at[0] + x * out, at[1] + y * out, at[2] + z * out], parts);
    return sum - (Math.max(0, out - free) / out) * 0.3;
  }, 1);
  const lit = Math.max(0, x * light[0] + y * light[1] + z * light[2]);
  const rim = (1 - Math.max(0, -z)) ** 2 * 0.25;
  return (0.54 + 0.5 * lit) * open * (1 - rim);
}

/** What a look straight into the picture meets first; undefined where it goes past the hand. */
function firstTouch(x: number, y: number, parts: readonly Part[]): Point | undefined {
  for (let z = -0.35, steps = 0; z < 0.35 && steps < 120; steps += 1) {
    const free = skinAt([x, y, z], parts);
    if (free < touch) return [x, y, z];
    z += Math.max(free, 0.0004);
  }
  return undefined;
}

/** A hand with its forearm on a plain ground, for tests of what finds hands: as large as `side` by `side` pixels. */
export function drawnHand(pose: HandPose, view: View, side: number): Pixels {
  const parts = drawnParts(articulated(pose, view), elbow(view));
  const data = new Uint8ClampedArray(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const [column, row] = [pixel % side, Math.floor(pixel / side)];
    const [x, y] = [((column + 0.5) / side - 0.5) * span, ((row + 0.5) / side - 0.5) * span];
    const near = inTheWay(x, y, parts);
    const met = near.length > 0 ? firstTouch(x, y, near) : undefined;
    const bright = met && brightness(met, near);
    const colour =
      bright === undefined
        ? [110 + (40 * row) / side, 130, 150 - (30 * column) / side]
        : skin.map((value, channel) => value * bright + (shade[channel] ?? 0) * (1 - bright));
    data.set([...colour, 255], pixel * 4);
  }
  return { width: side, height: side, data };
}
