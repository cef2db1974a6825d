import type { Box } from '../seen.ts';

/** A rectangle that may lie aslant, in pixels. Its width is its longer side. */
export interface SlantedBox {
  centreX: number;
  centreY: number;
  width: number;
  height: number;
  /** Of the longer side against the horizontal, clockwise, in radians: more than -π/2, at most π/2. */
  angle: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Positive when `b` lies to the left of the way from `from` to `a`, with y upwards. */
const turn = (from: Point, a: Point, b: Point) =>
  (a.x - from.x) * (b.y - from.y) - (a.y - from.y) * (b.x - from.x);

/** One side of the hull of points that are sorted along the way. */
function side(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = kept.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}

function hull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...side(sorted), ...side(sorted.toReversed())];
}

/** The box around points whose one side runs in a direction. */
function boxAlong(points: readonly Point[], angle: number): SlantedBox {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = points.map(({ x, y }) => x * cos + y * sin);
  const across = points.map(({ x, y }) => y * cos - x * sin);
  const [left, right] = [Math.min(...along), Math.max(...along)];
  const [top, bottom] = [Math.min(...across), Math.max(...across)];
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  return {
    centreX: middle * cos - centre * sin,
    centreY: middle * sin + centre * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

/** The same box, told by its longer side. */
function lying(box: SlantedBox): SlantedBox {
  const { width, height } = box;
  const angle = width < height ? box.angle + Math.PI / 2 : box.angle;
  const turns = Math.ceil(angle / Math.PI - 0.5);
  return {
    ...box,
    width: Math.max(width, height),
    height: Math.min(width, height),
    angle: angle - turns * Math.PI,
  };
}

/** The smallest box around points; nothing when they all lie in one line. */
export function smallestBox(points: readonly Point[]): SlantedBox | undefined {
  const corners = hull(points);
  if (corners.length < 3) return undefined;
  const boxes = corners.map((corner, at) => {
    const next = corners[(at + 1) % corners.length] ?? corner;
    return boxAlong(corners, Math.atan2(next.y - corner.y, next.x - corner.x));
  });
  return lying(boxes.reduce((best, box) => (box.width * box.height < best.width * best.height ? box : best)));
}

/** The box on a picture that is stretched by these factors: nearly a rectangle while they are nearly the same. */
export function stretched(box: SlantedBox, byX: number, byY: number): SlantedBox {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  return {
    centreX: box.centreX * byX,
    centreY: box.centreY * byY,
    width: box.width * Math.hypot(cos * byX, sin * byY),
    height: box.height * Math.hypot(sin * byX, cos * byY),
    angle: Math.atan2(sin * byY, cos * byX),
  };
}

/** The upright box around a slanted one, in parts of a picture of this size. */
export function uprightBox({ centreX, centreY, width, height, angle }: SlantedBox, whole: Size): Box {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [halfX, halfY] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  const part = (value: number) => Math.min(1, Math.max(0, value));
  const [x, y] = [part((centreX - halfX) / whole.width), part((centreY - halfY) / whole.height)];
  return {
    x,
    y,
    width: part((centreX + halfX) / whole.width) - x,
    height: part((centreY + halfY) / whole.height) - y,
  };
}

export interface Size {
  width: number;
  height: number;
}

/** True when the middle of one lies in the other. */
export function covers(one: SlantedBox, other: SlantedBox): boolean {
  const [x, y] = [other.centreX - one.centreX, other.centreY - one.centreY];
  const [cos, sin] = [Math.cos(one.angle), Math.sin(one.angle)];
  return Math.abs(x * cos + y * sin) < one.width / 2 && Math.abs(y * cos - x * sin) < one.height / 2;
}

/** The same box in the picture's mirror image. */
export const mirrored = (box: SlantedBox, whole: Size): SlantedBox => ({
  ...box,
  centreX: whole.width - box.centreX,
  angle: box.angle === Math.PI / 2 ? box.angle : -box.angle,
});
