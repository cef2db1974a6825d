import type { Box } from '../seen.ts';

/** The whole picture, as a part of it. */
export const whole: Box = { x: 0, y: 0, width: 1, height: 1 };

/** A tile's sides, along the picture's longer and shorter one; they overlap so that a hand lies whole in one of them. */
const [along, across] = [0.5, 0.62];

/**
 * Where to look: the whole picture, then three by two parts of it. The landmarker shrinks all it gets to 192 pixels, in
 * which a hand of a person standing is too small.
 */
export function tiles(width: number, height: number): Box[] {
  const wide = width >= height;
  const [w, h] = wide ? [along, across] : [across, along];
  const starts = (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => ((1 - size) * index) / (count - 1));
  const [columns, rows] = wide ? [3, 2] : [2, 3];
  const parts = starts(columns, w).flatMap((x) =>
    starts(rows, h).map((y) => ({ x, y, width: w, height: h })),
  );
  return [whole, ...parts];
}

/** Nearer than this to a tile's inner edge, in parts of the picture, a hand may go on beyond it. */
const edge = 0.005;

/** True for a hand that a tile's edge may have cut; another tile has it whole. */
export const isCut = (hand: Box, tile: Box): boolean =>
  (tile.x > 0 && hand.x < tile.x + edge) ||
  (tile.y > 0 && hand.y < tile.y + edge) ||
  (tile.x + tile.width < 1 && hand.x + hand.width > tile.x + tile.width - edge) ||
  (tile.y + tile.height < 1 && hand.y + hand.height > tile.y + tile.height - edge);
