/** A place: x to the right, y down, z away from the camera. */
export type Point = readonly [x: number, y: number, z: number];

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const distance = (a: Point, b: Point): number => Math.hypot(...minus(a, b));

/** The same as the picture shows it: without depth, which is only guessed. */
export const flatDistance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** The angle between two ways, in degrees: 0 to 180. */
export function angleBetween(a: Point, b: Point): number {
  const product = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const cosine = product / (Math.hypot(...a) * Math.hypot(...b) || 1);
  return degrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
}

/** The angle at `at` between the ways to two other points, in degrees: 180 on a straight line. */
export const angleAt = (at: Point, one: Point, other: Point): number =>
  angleBetween(minus(one, at), minus(other, at));

/** How far the way from one point to another leans from straight up in the picture, in degrees: 0 to 180. */
export const lean = (from: Point, to: Point): number =>
  degrees(Math.atan2(Math.abs(to[0] - from[0]), from[1] - to[1]));
