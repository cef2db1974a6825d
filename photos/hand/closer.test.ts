import { describe, expect, it } from 'vitest';
import type { Box } from '../seen.ts';
import { articulated } from './articulated.ts';
import { closer, unmirrored } from './closer.ts';
import { type FoundHand, gather, type PlacedHand } from './gather.ts';
import { heldSigns } from './held.ts';
import { mapPoints } from './skeleton.ts';
import { isCut } from './tiles.ts';

const [width, height] = [1280, 960];
const hand = (x: number, y: number, size = 0.1): PlacedHand => ({
  looks: [],
  box: { x, y, width: size, height: size },
});
const right = (box: Box) => box.x + box.width;
const below = (box: Box) => box.y + box.height;

describe('a second look', () => {
  it.each([
    ['the middle', 0.45, 0.45],
    ['a corner', 0, 0],
    ['the other corner', 0.9, 0.9],
  ])('at a hand in %s is twice at all of it, once in the mirror, and not beyond the picture', (_, x, y) => {
    const one = hand(x, y);
    const parts = closer([one], width, height);
    expect(parts.map(({ mirrored }) => mirrored)).toEqual([false, true]);
    for (const { tile } of parts) {
      expect(isCut(one.box, tile)).toBe(false);
      expect(Math.min(tile.x, tile.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right(tile), below(tile))).toBeLessThanOrEqual(1 + 1e-9);
      expect(right(tile)).toBeGreaterThanOrEqual(right(one.box));
      expect(below(tile)).toBeGreaterThanOrEqual(below(one.box));
    }
  });

  it('is as wide as high, in pixels', () => {
    const [{ tile } = { tile: hand(0, 0).box }] = closer([hand(0.45, 0.45)], width, height);
    expect(tile.width * width).toBeCloseTo(tile.height * height);
  });

  it('is at the four largest hands of many', () => {
    const sizes = [0.02, 0.2, 0.03, 0.1, 0.15, 0.01, 0.12];
    const parts = closer(
      sizes.map((size) => hand(0.4, 0.4, size)),
      width,
      height,
    );
    expect(parts).toHaveLength(8);
    expect(Math.min(...parts.map(({ tile }) => tile.width))).toBeGreaterThan(0.2);
  });
});

it('a hand in the mirror lies where the picture has it', () => {
  const [held] = heldSigns.pistol ?? [];
  if (!held) throw new Error('no hand');
  const world = articulated(held.pose);
  const picture = mapPoints(world, ([x, y, z]) => [0.4 + x, 0.5 + y, z]);
  const found: FoundHand = { picture, world, certainty: 0.9 };
  const inMirror = unmirrored(found);
  expect(inMirror.world.thumb.tip[0]).toBeCloseTo(-world.thumb.tip[0]);
  expect(inMirror.picture.thumb.tip[0]).toBeCloseTo(1 - found.picture.thumb.tip[0]);
  const tile = { x: 0.5, y: 0, width: 0.5, height: 1 };
  const [placed] = gather([{ tile, found: [unmirrored(inMirror)] }], width, height);
  const [plain] = gather([{ tile, found: [found] }], width, height);
  expect(placed?.box.x).toBeCloseTo(plain?.box.x ?? 0);
});
