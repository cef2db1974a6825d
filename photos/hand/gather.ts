import type { Box } from '../seen.ts';
import { boxAround, meanBox, shared } from './boxes.ts';
import { type Hand, mapPoints, pointsOf, type Skeleton } from './skeleton.ts';
import { isCut } from './tiles.ts';

/** A hand in one look at a picture, its `picture` in parts of what was looked at. */
export interface FoundHand {
  picture: Skeleton;
  world: Skeleton;
  certainty: number;
}

/** A hand as one look or several have it, and where in the picture it is. */
export interface PlacedHand {
  looks: readonly Hand[];
  box: Box;
}

interface Placed {
  hand: Hand;
  box: Box;
}

/** Two boxes that share more than this are around one hand. */
const same = 0.5;

/** A hand that was found in a tile, in pixels of a picture of this size. */
function placed({ picture, world, certainty }: FoundHand, tile: Box, width: number, height: number): Placed {
  const image = mapPoints(picture, ([x, y, z]) => [
    (tile.x + x * tile.width) * width,
    (tile.y + y * tile.height) * height,
    z * tile.width * width,
  ]);
  const { x, y, width: wide, height: high } = boxAround(pointsOf(image));
  const box = { x: x / width, y: y / height, width: wide / width, height: high / height };
  return { hand: { image, world, certainty }, box };
}

/**
 * The hands of a picture from several looks at it: none that a tile's edge cuts, each one once.
 * @param looks what was found in each tile
 * @param width of the picture, in the pixels that limits of size count in
 */
export function gather(
  looks: readonly { tile: Box; found: readonly FoundHand[] }[],
  width: number,
  height: number,
): PlacedHand[] {
  const hands: Placed[][] = [];
  for (const { tile, found } of looks) {
    // Two hands of one look are two, however much they overlap.
    const earlier = [...hands];
    for (const one of found.map((hand) => placed(hand, tile, width, height))) {
      if (isCut(one.box, tile)) continue;
      const known = earlier.findIndex((others) => others.some(({ box }) => shared(box, one.box) > same));
      const [others] = known < 0 ? [] : earlier.splice(known, 1);
      if (others) others.push(one);
      else hands.push([one]);
    }
  }
  return hands.map((looked) => ({
    looks: looked.map(({ hand }) => hand),
    box: meanBox(looked.map(({ box }) => box)),
  }));
}
