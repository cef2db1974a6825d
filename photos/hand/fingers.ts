import { angleAt, angleBetween, distance, minus } from './points.ts';
import type { Finger, FingerName, Hand, LongFinger, Skeleton } from './skeleton.ts';

/** How surely a finger is stretched out, and how surely it is rolled in: 0 to 1. At rest it is neither. */
export interface Bend {
  out: number;
  in: number;
}
export type Bends = Record<FingerName, Bend>;

/** Where a value stands on the way from `from` (0) to `to` (1). */
const ramp = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/** The length of the palm in metres, to compare others with: of a child's hand as of a man's. */
export const palmOf = ({ wrist, index, middle, little }: Skeleton): number =>
  [index, middle, little].reduce((sum, { base }) => sum + distance(base, wrist), 0) / 3;

/** A tip goes beyond the finger's middle joint, seen from the wrist, unless it is rolled in; a limp finger leaves the palm's plane. */
function long({ base, low, tip }: Finger, { wrist }: Skeleton): Bend {
  const reach = ramp(distance(tip, wrist) / (distance(low, wrist) || 1), 1, 1.2);
  const straight = ramp(angleBetween(minus(base, wrist), minus(tip, base)), 65, 40);
  return { out: Math.min(reach, straight), in: 1 - reach };
}

/** A stretched thumb is straight and points away from the palm; a resting one lies along it. */
function thumb(hand: Skeleton): Bend {
  const { base, low, high, tip } = hand.thumb;
  const palm = palmOf(hand) || 1;
  const out = Math.min(
    ramp(distance(tip, hand.little.base) / palm, 0.95, 1.25),
    ramp(distance(tip, hand.index.base) / palm, 0.4, 0.7),
    ramp(angleAt(high, low, tip), 130, 160),
    ramp(angleAt(low, base, high), 120, 150),
    ramp(angleBetween(minus(hand.middle.base, hand.wrist), minus(tip, low)), 25, 45),
  );
  return { out, in: 1 - out };
}

/** How the fingers are held, by one of the landmarker's two guesses. */
function bendsIn(hand: Skeleton): Bends {
  const of = (name: LongFinger) => long(hand[name], hand);
  return {
    thumb: thumb(hand),
    index: of('index'),
    middle: of('middle'),
    ring: of('ring'),
    little: of('little'),
  };
}

/** How the fingers of a hand are held: the joints in the picture are surer, those in metres know of depth. */
export function bendsOf({ image, world }: Hand): Bends {
  const [flat, deep] = [bendsIn(image), bendsIn(world)];
  const mean = (name: FingerName): Bend => ({
    out: (flat[name].out + deep[name].out) / 2,
    in: (flat[name].in + deep[name].in) / 2,
  });
  return {
    thumb: mean('thumb'),
    index: mean('index'),
    middle: mean('middle'),
    ring: mean('ring'),
    little: mean('little'),
  };
}
