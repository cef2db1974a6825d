import { palmOf } from './fingers.ts';
import { distance, flatDistance, lean } from './points.ts';
import { type Hand, type LongFinger, longFingers } from './skeleton.ts';

/** What a pose may set limits to, beside which fingers are out. */
export interface Measures {
  /** From the wrist to the middle knuckle in the picture, in pixels. */
  size: number;
  /** The palm's breadth for its length in the picture: large where it lies along the line of sight, as on a table. */
  breadth: number;
  /** The farthest that a stretched finger leans from upright in the picture, in degrees. */
  lean: number;
  /** The shortest stretched finger in the picture, in palms: one that points at the camera says nothing. */
  shortest: number;
  thumbLean: number;
  /** From the thumb's tip to the index finger's, in palms. */
  pinch: number;
  /** From the thumb's tip to the middle joint of the middle finger, in palms: in a fist it lies there. */
  lifted: number;
  /** From the wrist to the index finger's tip, for the way to the middle finger's: large where it alone sticks out. */
  standing: number;
  /** Between the tips of index and little finger, in palms. */
  spread: number;
}

/** @param out the fingers that are stretched */
export function measure({ image, world }: Hand, out: readonly LongFinger[]): Measures {
  const size = flatDistance(image.wrist, image.middle.base) || 1;
  const palm = palmOf(world) || 1;
  const fingers = longFingers.filter((name) => out.includes(name)).map((name) => image[name]);
  return {
    size,
    breadth: flatDistance(image.index.base, image.little.base) / size,
    lean: Math.max(0, ...fingers.map(({ base, tip }) => lean(base, tip))),
    shortest: Math.min(...fingers.map(({ base, tip }) => flatDistance(base, tip) / size)),
    thumbLean: lean(image.thumb.low, image.thumb.tip),
    pinch: distance(world.thumb.tip, world.index.tip) / palm,
    lifted: distance(world.thumb.tip, world.middle.low) / palm,
    standing: distance(world.wrist, world.index.tip) / (distance(world.wrist, world.middle.tip) || 1),
    spread: distance(world.index.tip, world.little.tip) / palm,
  };
}
