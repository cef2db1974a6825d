import type { Box } from '../seen.ts';
import type { Point } from './points.ts';

/** The smallest box around points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const overlap = (from: number, size: number, otherFrom: number, otherSize: number): number =>
  Math.max(0, Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom));

/** How much of the smaller of two boxes lies in the other: 0 to 1. */
export function shared(a: Box, b: Box): number {
  const both = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
  return both / (Math.min(a.width * a.height, b.width * b.height) || 1);
}

/** The box in the middle of boxes that are almost the same. */
export function meanBox(boxes: readonly Box[]): Box {
  const mean = (side: keyof Box) => boxes.reduce((sum, box) => sum + box[side], 0) / boxes.length;
  return { x: mean('x'), y: mean('y'), width: mean('width'), height: mean('height') };
}
