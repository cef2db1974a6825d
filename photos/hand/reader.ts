import type { Box, OpenReader, Reader, Seen } from '../seen.ts';
import { gather, type PlacedHand } from './gather.ts';
import { type FindHands, openLandmarker } from './landmarker.ts';
import { pixelsOf } from './pixels.ts';
import { signOf } from './sign.ts';
import { tiles } from './tiles.ts';

function seen({ hand, box }: PlacedHand): Seen[] {
  const sign = signOf(hand);
  return sign ? [{ kind: 'hand', value: sign.id, confidence: sign.confidence, box: inside(box) }] : [];
}

/** The landmarker guesses joints beyond the picture's edge, too. */
function inside({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { x: left, y: top, width: Math.min(1, x + width) - left, height: Math.min(1, y + height) - top };
}

/** Reads the signs of the hands that are found in a picture. */
export const readerWith = (find: FindHands): Reader => ({
  read: async ({ full, small }) => {
    const looks = tiles(small.width, small.height).map((tile) => ({
      tile,
      found: find(pixelsOf(full, tile)),
    }));
    return gather(looks, small.width, small.height).flatMap(seen);
  },
});

/** Loads the reader of hand signs; rejects with `WithoutWebGl` where hands cannot be looked for. */
export const open: OpenReader = async (asset) => readerWith(await openLandmarker(asset));
