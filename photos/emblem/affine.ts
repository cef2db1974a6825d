/** Where a flat thing's points come to lie: x' = a·x + b·y + e, y' = c·x + d·y + f. */
export interface Affine {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A point and where it came to lie. */
export interface Moved {
  from: Point;
  to: Point;
}

export const moved = ({ a, b, c, d, e, f }: Affine, { x, y }: Point): Point => ({
  x: a * x + b * y + e,
  y: c * x + d * y + f,
});

/** Square roots of it are how much longer lines have become, on average. */
export const areaFactor = ({ a, b, c, d }: Affine): number => a * d - b * c;

/** The best map for three points or more (least squares); none when they lie on one line. */
export function affineThrough(points: readonly Moved[]): Affine | undefined {
  const count = points.length;
  const mean = (read: (point: Moved) => number) => points.reduce((sum, one) => sum + read(one), 0) / count;
  const [x, y] = [mean(({ from }) => from.x), mean(({ from }) => from.y)];
  const [u, v] = [mean(({ to }) => to.x), mean(({ to }) => to.y)];
  // Sums over what is left when both middles are moved to nought: then two equations in two unknowns remain.
  let [xx, xy, yy, xu, yu, xv, yv] = [0, 0, 0, 0, 0, 0, 0];
  for (const { from, to } of points) {
    const [px, py, pu, pv] = [from.x - x, from.y - y, to.x - u, to.y - v];
    xx += px * px;
    xy += px * py;
    yy += py * py;
    xu += px * pu;
    yu += py * pu;
    xv += px * pv;
    yv += py * pv;
  }
  const spread = xx * yy - xy * xy;
  // Points in one place say nothing, and those of a thin triangle nothing about its short side.
  if (!(xx + yy > 1 && spread > flat * (xx + yy) ** 2)) return undefined;
  const a = (xu * yy - yu * xy) / spread;
  const b = (yu * xx - xu * xy) / spread;
  const c = (xv * yy - yv * xy) / spread;
  const d = (yv * xx - xv * xy) / spread;
  return { a, b, c, d, e: u - a * x - b * y, f: v - c * x - d * y };
}

const flat = 1e-3;
