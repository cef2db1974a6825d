import type { Box } from '../seen.ts';
import type { FoundHand, PlacedHand } from './gather.ts';
import { mapPoints } from './skeleton.ts';

/** A part of the picture to look at, as it is or as a mirror shows it. */
export interface Part {
  tile: Box;
  mirrored?: boolean;
}

/** A crowd's hands are too small to tell, and each one takes its time. */
const most = 4;

/** How much around a hand is looked at, by its own longer side. The mirror's look is another guess, not the same again. */
const looks = [
  { side: 2.8, mirrored: false },
  { side: 2.4, mirrored: true },
];

/** The part of a number line of this length that is `size` long and has `middle` in its middle, as far as there is one. */
function span(middle: number, size: number, length: number): [from: number, long: number] {
  const from = Math.max(0, middle - size / 2);
  return [from / length, Math.min(size, length - from) / length];
}

/**
 * Where to look again: around each of the largest hands that were found, in a picture of this size. Tiles show a hand
 * as it falls.
 */
export function closer(hands: readonly PlacedHand[], width: number, height: number): Part[] {
  const side = ({ box }: PlacedHand) => Math.max(box.width * width, box.height * height);
  return hands
    .toSorted((one, other) => side(other) - side(one))
    .slice(0, most)
    .flatMap((hand) =>
      looks.map((look) => {
        const { box } = hand;
        const [x, wide] = span((box.x + box.width / 2) * width, side(hand) * look.side, width);
        const [y, high] = span((box.y + box.height / 2) * height, side(hand) * look.side, height);
        return { tile: { x, y, width: wide, height: high }, mirrored: look.mirrored };
      }),
    );
}

/** A hand that was found in the mirror, as it is. */
export const unmirrored = ({ picture, world, certainty }: FoundHand): FoundHand => ({
  picture: mapPoints(picture, ([x, y, z]) => [1 - x, y, z]),
  world: mapPoints(world, ([x, y, z]) => [-x, y, z]),
  certainty,
});
