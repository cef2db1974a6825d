import type { Box, OpenReader, Reader, Seen } from '../seen.ts';
import { agreed } from './agreed.ts';
import { closer, type Part, unmirrored } from './closer.ts';
import { gather, type PlacedHand } from './gather.ts';
import { type FindHands, openLandmarker } from './landmarker.ts';
import { createCutter } from './pixels.ts';
import { tiles } from './tiles.ts';

function seen({ looks, box }: PlacedHand): Seen[] {
  const sign = agreed(looks);
  return sign ? [{ kind: 'hand', value: sign.id, confidence: sign.confidence, box: inside(box) }] : [];
}

/** The landmarker guesses joints beyond the picture's edge, too. */
function inside({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { x: left, y: top, width: Math.min(1, x + width) - left, height: Math.min(1, y + height) - top };
}

/** Reads the signs of the hands that are found in a picture. */
export function readerWith(find: FindHands): Reader {
  const cut = createCutter();
  return {
    read: async ({ full, small: { width, height } }) => {
      const look = ({ tile, mirrored = false }: Part) => {
        const found = find(cut(full, tile, mirrored));
        return { tile, found: mirrored ? found.map(unmirrored) : found };
      };
      const first = tiles(width, height).map((tile) => look({ tile }));
      const second = closer(gather(first, width, height), width, height).map(look);
      return gather([...first, ...second], width, height).flatMap(seen);
    },
  };
}

/** Loads the reader of hand signs; rejects with `WithoutWebGl` where hands cannot be looked for. */
export const open: OpenReader = async (asset) => readerWith(await openLandmarker(asset));
