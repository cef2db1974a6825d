import { type Bends, bendsOf } from './fingers.ts';
import { type Measures, measure } from './measures.ts';
import { type Held, type Limit, type Pose, poses } from './poses.ts';
import { fingerNames, type Hand, longFingers } from './skeleton.ts';

/** A hand sign, and how surely. */
export interface Sign {
  id: string;
  confidence: number;
}

/** How surely a finger has to be as a pose wants it: half-bent ones are common in hands at rest. */
const sure: Record<'thumb' | 'long', Record<Held, number>> = {
  thumb: { out: 0.5, in: 0.6, any: 0 },
  long: { out: 0.8, in: 0.7, any: 0 },
};

/** For every pose: no fingers can be told apart in a smaller hand, nor in one that lies along the line of sight. */
const visible: readonly Limit[] = [
  ['size', 26, Infinity],
  ['breadth', 0, 1.2],
];

/** How surely every finger is as the pose wants it: as surely as the least sure of them, and 0 if one is too unsure. */
function suits({ fingers }: Pose, bends: Bends): number {
  const each = fingerNames.map((name) => {
    const value = { ...bends[name], any: 1 }[fingers[name]];
    return value < sure[name === 'thumb' ? 'thumb' : 'long'][fingers[name]] ? 0 : value;
  });
  return Math.min(...each);
}

const within =
  (measures: Measures) =>
  ([name, least, most]: Limit): boolean =>
    measures[name] >= least && measures[name] <= most;

function allowed({ fingers, limits }: Pose, hand: Hand): boolean {
  const out = longFingers.filter((name) => fingers[name] === 'out');
  return [...visible, ...limits].every(within(measure(hand, out)));
}

/** What a hand shows; undefined for a fist, a hand at rest, and all that is not surely a sign. */
export function signOf(hand: Hand): Sign | undefined {
  const bends = bendsOf(hand);
  const [best] = poses
    .map((pose) => ({ pose, value: suits(pose, bends) }))
    .filter(({ pose, value }) => value > 0 && allowed(pose, hand))
    .sort((a, b) => b.value - a.value);
  return best && { id: best.pose.sign, confidence: best.value * hand.certainty };
}
