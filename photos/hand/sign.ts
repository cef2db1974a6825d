import { type Bends, bendsOf } from './fingers.ts';
import { type Measures, measure } from './measures.ts';
import { type Held, type Limit, type Pose, poses } from './poses.ts';
import { fingerNames, type Hand, longFingers } from './skeleton.ts';

/** A hand sign, and how surely. */
export interface Sign {
  id: string;
  confidence: number;
}

/** How much a hand has to be as a pose wants it. */
interface Bounds {
  /** How surely each finger. */
  fingers: Record<'thumb' | 'long', Record<Held, number>>;
  /** How large the hand, as `size` is measured: in a smaller one no fingers can be told apart. */
  size: number;
  /** How far beyond its limits a measure may lie. */
  beyond: Partial<Record<keyof Measures, number>>;
}

/** Half-bent fingers are common in hands at rest. */
const sure: Bounds = {
  fingers: { thumb: { out: 0.5, in: 0.6, any: 0 }, long: { out: 0.8, in: 0.7, any: 0 } },
  size: 26,
  beyond: {},
};

/**
 * Enough not to speak against a sign that another look is sure of: from behind, bent fingers are mostly guessed. In small
 * hands too much would be likely.
 */
const likely: Bounds = {
  fingers: { thumb: { out: 0.35, in: 0.4, any: 0 }, long: { out: 0.5, in: 0.45, any: 0 } },
  size: 60,
  // Nothing for how far a heart's fingers stand out: a beckoning hand is as near to it.
  beyond: {
    breadth: 0.15,
    lean: 12,
    shortest: 0.12,
    thumbLean: 10,
    pinch: 0.13,
    spread: 0.1,
  },
};

/** For every pose: no fingers can be told apart in a hand that lies along the line of sight. */
const visible: Limit = ['breadth', 0, 1.2];

/** How surely every finger is as the pose wants it: as surely as the least sure of them, and 0 if one is too unsure. */
function suits({ fingers }: Pose, bends: Bends, least: Bounds['fingers']): number {
  const each = fingerNames.map((name) => {
    const value = { ...bends[name], any: 1 }[fingers[name]];
    return value < least[name === 'thumb' ? 'thumb' : 'long'][fingers[name]] ? 0 : value;
  });
  return Math.min(...each);
}

const within =
  (measures: Measures, beyond: Bounds['beyond']) =>
  ([name, least, most]: Limit): boolean => {
    const far = beyond[name] ?? 0;
    return measures[name] >= least - far && measures[name] <= most + far;
  };

function allowed({ fingers, limits }: Pose, hand: Hand, { size, beyond }: Bounds): boolean {
  const out = longFingers.filter((name) => fingers[name] === 'out');
  const measures = measure(hand, out);
  return measures.size >= size && [visible, ...limits].every(within(measures, beyond));
}

/** The poses that a hand takes, and how surely. */
function posesOf(hand: Hand, bounds: Bounds): { pose: Pose; value: number }[] {
  const bends = bendsOf(hand);
  return poses
    .map((pose) => ({ pose, value: suits(pose, bends, bounds.fingers) }))
    .filter(({ pose, value }) => value > 0 && allowed(pose, hand, bounds));
}

/** What a hand shows; undefined for a fist, a hand at rest, and all that is not surely a sign. */
export function signOf(hand: Hand): Sign | undefined {
  const [best] = posesOf(hand, sure).toSorted((a, b) => b.value - a.value);
  return best && { id: best.pose.sign, confidence: best.value * hand.certainty };
}

/** Whether a hand may show a sign, though not surely. */
export const mayShow = (hand: Hand, id: string): boolean =>
  posesOf(hand, likely).some(({ pose }) => pose.sign === id);
