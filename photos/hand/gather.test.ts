import { describe, expect, it } from 'vitest';
import type { Box } from '../seen.ts';
import { articulated } from './articulated.ts';
import { shared } from './boxes.ts';
import { type FoundHand, gather } from './gather.ts';
import { heldSigns } from './held.ts';
import { mapPoints } from './skeleton.ts';
import { whole } from './tiles.ts';

const [width, height] = [1000, 800];
const [held] = heldSigns['dua-jari'] ?? [];
if (!held) throw new Error('no hand');
const world = articulated(held.pose);

/** The hand as a look at `tile` finds it, when its wrist is at a place of the picture, in pixels. */
const found = (tile: Box, x: number, y: number): FoundHand => ({
  picture: mapPoints(world, ([right, down, away]) => [
    ((x + right * 500) / width - tile.x) / tile.width,
    ((y + down * 500) / height - tile.y) / tile.height,
    (away * 500) / (tile.width * width),
  ]),
  world,
  certainty: 0.9,
});

const tile: Box = { x: 0.5, y: 0.4, width: 0.5, height: 0.6 };

describe('gather', () => {
  it('places a hand of a tile in the picture', () => {
    const [hand] = gather([{ tile, found: [found(tile, 700, 600)] }], width, height);
    expect(hand?.looks[0]?.image.wrist[0]).toBeCloseTo(700);
    expect(hand?.looks[0]?.image.wrist[1]).toBeCloseTo(600);
    const { x, y, width: wide, height: high } = hand?.box ?? whole;
    expect(x + wide).toBeGreaterThan(0.7);
    expect(y + high).toBeCloseTo(600 / height);
    // Three fingers' widths across, a hand's length high.
    expect(high).toBeCloseTo((0.178 * 500) / height, 1);
  });

  it('keeps depth in the unit of the picture', () => {
    const looks = [tile, whole].map((one) =>
      gather([{ tile: one, found: [found(one, 700, 600)] }], width, height),
    );
    const [inTile, inWhole] = looks.map(([hand]) => hand?.looks[0]?.image.thumb.tip[2]);
    expect(inTile).toBeCloseTo(inWhole ?? 0);
    expect(inTile).toBeCloseTo(world.thumb.tip[2] * 500);
  });

  it('takes a hand once that two looks find, with both of them', () => {
    const looks = [
      { tile: whole, found: [found(whole, 700, 600)] },
      { tile, found: [found(tile, 704, 598)] },
    ];
    const hands = gather(looks, width, height);
    expect(hands).toHaveLength(1);
    expect(hands[0]?.looks.map(({ image }) => Math.round(image.wrist[0]))).toEqual([700, 704]);
    expect((hands[0]?.box.y ?? 0) + (hands[0]?.box.height ?? 0)).toBeCloseTo(599 / height);
  });

  it('takes two hands side by side', () => {
    const looks = [{ tile, found: [found(tile, 600, 600), found(tile, 680, 600)] }];
    expect(gather(looks, width, height)).toHaveLength(2);
  });

  it('takes two hands that one look finds, even one before the other', () => {
    const looks = [whole, tile].map((one) => ({
      tile: one,
      found: [found(one, 700, 600), found(one, 706, 602)],
    }));
    const hands = gather(looks, width, height);
    expect(new Set(hands.map(({ looks: [hand] }) => Math.round(hand?.image.wrist[0] ?? 0)))).toEqual(
      new Set([700, 706]),
    );
  });

  it('leaves out a hand that the edge of its tile cuts', () => {
    const [edge, clear] = [500, 600].map((x) =>
      gather([{ tile, found: [found(tile, x, 600)] }], width, height),
    );
    expect(edge).toHaveLength(0);
    expect(clear).toHaveLength(1);
  });
});

describe('shared', () => {
  const box = (x: number, y: number, side: number): Box => ({ x, y, width: side, height: side });

  it('is the part of the smaller box that lies in the other', () => {
    expect(shared(box(0, 0, 1), box(0.2, 0.2, 0.1))).toBeCloseTo(1);
    expect(shared(box(0, 0, 0.4), box(0.2, 0, 0.4))).toBeCloseTo(0.5);
    expect(shared(box(0, 0, 0.4), box(0.5, 0.5, 0.4))).toBe(0);
  });
});
