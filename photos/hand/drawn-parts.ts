import type { Point } from './points.ts';
import { type FingerName, fingerNames, longFingers, type Skeleton } from './skeleton.ts';

/** A rounded stick, thicker at one end. */
export interface Part {
  from: Point;
  to: Point;
  /** Radii at both ends, in metres. */
  thick: number;
  thin: number;
  palm: boolean;
}

/** How thick fingers are at each joint. */
const thickness: Record<FingerName, readonly [number, number, number, number]> = {
  thumb: [0.018, 0.014, 0.0117, 0.0095],
  index: [0.0139, 0.0106, 0.0091, 0.0076],
  middle: [0.0139, 0.0109, 0.0095, 0.0078],
  ring: [0.0131, 0.0102, 0.0089, 0.0073],
  little: [0.0117, 0.0089, 0.0078, 0.0064],
};

const between = (from: Point, to: Point, part: number): Point => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
];

const palm = (from: Point, to: Point, thick: number, thin: number): Part => ({
  from,
  to,
  thick,
  thin,
  palm: true,
});

function finger(hand: Skeleton, name: FingerName): Part[] {
  const { base, low, high, tip } = hand[name];
  const [first, second, third, last] = thickness[name];
  return [
    { from: base, to: low, thick: first, thin: second, palm: false },
    { from: low, to: high, thick: second, thin: third, palm: false },
    { from: high, to: tip, thick: third, thin: last, palm: false },
  ];
}

/** What a hand is drawn of: sticks along its bones, and some more that fill the palm, its heels and the web of the thumb. */
export function drawnParts(hand: Skeleton, elbow: Point): Part[] {
  const { wrist, thumb, index, middle, ring, little } = hand;
  const thumbSide = between(wrist, index.base, 0.05);
  const littleSide = between(wrist, little.base, 0.12);
  return [
    ...fingerNames.flatMap((name) => finger(hand, name)),
    ...longFingers.map((name) => {
      const side = name === 'index' || name === 'middle' ? thumbSide : littleSide;
      return palm(side, hand[name].base, 0.0183, 0.0142);
    }),
    palm(index.base, middle.base, 0.0139, 0.0139),
    palm(middle.base, ring.base, 0.0139, 0.0139),
    palm(ring.base, little.base, 0.0139, 0.0139),
    palm(wrist, thumb.base, 0.02, 0.0206),
    palm(thumb.base, thumb.low, 0.0206, 0.015),
    palm(between(wrist, little.base, 0.3), between(wrist, little.base, 0.85), 0.0189, 0.0161),
    palm(between(thumb.base, thumb.low, 0.6), between(wrist, index.base, 0.75), 0.0122, 0.0122),
    palm(wrist, elbow, 0.0267, 0.042),
  ];
}
