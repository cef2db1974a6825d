import { describe, expect, it } from 'vitest';
import type { Box } from '../seen.ts';
import { isCut, tiles, whole } from './tiles.ts';

const inside = (hand: Box, tile: Box) =>
  hand.x >= tile.x &&
  hand.y >= tile.y &&
  hand.x + hand.width <= tile.x + tile.width &&
  hand.y + hand.height <= tile.y + tile.height;

describe.each([
  ['wide', 1280, 960],
  ['tall', 960, 1280],
  ['square', 1000, 1000],
])('in a %s picture', (_, width, height) => {
  const all = tiles(width, height);

  it('the whole is looked at, then six parts', () => {
    expect(all[0]).toEqual(whole);
    expect(all).toHaveLength(7);
  });

  it('no part goes beyond the edge', () => {
    for (const { x, y, width: wide, height: high } of all) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + wide, y + high)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('a hand of a tenth lies whole in one of the parts, wherever it is', () => {
    const places = Array.from({ length: 46 }, (__, index) => index / 50);
    for (const x of places) {
      for (const y of places) {
        const hand = { x, y, width: 0.08, height: 0.08 };
        expect(all.slice(1).some((tile) => inside(hand, tile) && !isCut(hand, tile))).toBe(true);
      }
    }
  });
});

it('a hand at the edge of a tile is cut, one at the edge of the picture is not', () => {
  const tile = { x: 0, y: 0, width: 0.5, height: 0.5 };
  expect(isCut({ x: 0.4, y: 0.1, width: 0.1, height: 0.1 }, tile)).toBe(true);
  expect(isCut({ x: 0.1, y: 0.41, width: 0.1, height: 0.1 }, tile)).toBe(true);
  expect(isCut({ x: 0, y: 0, width: 0.2, height: 0.2 }, tile)).toBe(false);
  expect(isCut({ x: 0, y: 0, width: 1, height: 1 }, whole)).toBe(false);
  const right = { x: 0.5, y: 0.5, width: 0.5, height: 0.5 };
  expect(isCut({ x: 0.5, y: 0.6, width: 0.1, height: 0.1 }, right)).toBe(true);
  expect(isCut({ x: 0.6, y: 0.5, width: 0.1, height: 0.1 }, right)).toBe(true);
  expect(isCut({ x: 0.8, y: 0.8, width: 0.2, height: 0.2 }, right)).toBe(false);
});
