import type { Point } from './points.ts';

/** Four joints from the palm outwards; a thumb's `base` lies at the wrist and has no knuckle of its own above it. */
export interface Finger {
  base: Point;
  low: Point;
  high: Point;
  tip: Point;
}

export const longFingers = ['index', 'middle', 'ring', 'little'] as const;
export const fingerNames = ['thumb', ...longFingers] as const;
export type FingerName = (typeof fingerNames)[number];
export type LongFinger = (typeof longFingers)[number];

export type Skeleton = { wrist: Point } & Record<FingerName, Finger>;

/** A hand as the landmarker sees it. */
export interface Hand {
  /** In pixels of the picture. */
  image: Skeleton;
  /** In metres, around the hand's own middle. */
  world: Skeleton;
  /** 0 to 1. */
  certainty: number;
}

/** MediaPipe's order: the wrist, then each finger from its base to its tip. */
const jointCount = 21;

/** @throws for another number of points than a hand has */
export function skeletonOf(points: readonly Point[]): Skeleton {
  const finger = (first: number): Finger => {
    const [base, low, high, tip] = points.slice(first, first + 4);
    if (!base || !low || !high || !tip) throw new Error(`${points.length} joints are no hand`);
    return { base, low, high, tip };
  };
  const [wrist] = points;
  if (!wrist || points.length !== jointCount) throw new Error(`${points.length} joints are no hand`);
  return {
    wrist,
    thumb: finger(1),
    index: finger(5),
    middle: finger(9),
    ring: finger(13),
    little: finger(17),
  };
}

/** The points of a skeleton in MediaPipe's order. */
export const pointsOf = (skeleton: Skeleton): Point[] => [
  skeleton.wrist,
  ...fingerNames.flatMap((name) => {
    const { base, low, high, tip } = skeleton[name];
    return [base, low, high, tip];
  }),
];

/** The same skeleton elsewhere. */
export const mapPoints = (skeleton: Skeleton, move: (point: Point) => Point): Skeleton =>
  skeletonOf(pointsOf(skeleton).map(move));
