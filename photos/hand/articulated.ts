import type { Point } from './points.ts';
import {
  type FingerName,
  fingerNames,
  type Hand,
  type LongFinger,
  pointsOf,
  type Skeleton,
  skeletonOf,
} from './skeleton.ts';

/** How a long finger is held, in degrees: splayed towards the thumb, then bent at each joint from the palm outwards. */
export type LongPose = readonly [splay: number, base: number, low: number, high: number];

/** Where a bone of the thumb points, in degrees: aside from straight up, and forward out of the palm. */
export type ThumbBone = readonly [aside: number, forward: number];

/** How a whole hand is held. */
export type HandPose = { thumb: readonly [ThumbBone, ThumbBone, ThumbBone] } & Record<LongFinger, LongPose>;

/** How it is turned, in degrees: around the line of sight, from left to right, forwards; a left hand is mirrored. */
export interface View {
  roll?: number;
  yaw?: number;
  pitch?: number;
  mirrored?: boolean;
}

// A grown-up's right hand in metres, its palm to the viewer: x to the thumb, y up along the fingers, z out of the palm.
const knuckles: Record<FingerName, Point> = {
  thumb: [0.024, 0.022, 0.006],
  index: [0.027, 0.09, 0],
  middle: [0.005, 0.094, 0],
  ring: [-0.016, 0.088, 0],
  little: [-0.034, 0.078, 0],
};
const bones: Record<FingerName, readonly [number, number, number]> = {
  thumb: [0.044, 0.033, 0.027],
  index: [0.042, 0.026, 0.022],
  middle: [0.046, 0.03, 0.023],
  ring: [0.043, 0.028, 0.023],
  little: [0.034, 0.021, 0.02],
};

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const step = (from: Point, along: Point, length: number): Point => [
  from[0] + along[0] * length,
  from[1] + along[1] * length,
  from[2] + along[2] * length,
];

const thumbDirection = ([aside, forward]: ThumbBone): Point => [
  Math.sin(radians(aside)) * Math.cos(radians(forward)),
  Math.cos(radians(aside)) * Math.cos(radians(forward)),
  Math.sin(radians(forward)),
];

function longDirections([splay, ...bends]: LongPose): Point[] {
  let bent = 0;
  return bends.map((bend): Point => {
    bent += bend;
    const along = Math.cos(radians(bent));
    return [Math.sin(radians(splay)) * along, Math.cos(radians(splay)) * along, Math.sin(radians(bent))];
  });
}

function joints(pose: HandPose, name: FingerName): Point[] {
  const directions = name === 'thumb' ? pose.thumb.map(thumbDirection) : longDirections(pose[name]);
  const points = [knuckles[name]];
  for (const [index, length] of bones[name].entries()) {
    const [from, along] = [points.at(-1), directions[index]];
    if (from && along) points.push(step(from, along, length));
  }
  return points;
}

/** Turns a point of the hand and lays it into the picture's axes. */
function seen([x, y, z]: Point, { roll = 0, yaw = 0, pitch = 0, mirrored = false }: View): Point {
  const [cy, sy] = [Math.cos(radians(yaw)), Math.sin(radians(yaw))];
  const [cp, sp] = [Math.cos(radians(pitch)), Math.sin(radians(pitch))];
  const [cr, sr] = [Math.cos(radians(roll)), Math.sin(radians(roll))];
  const [x1, z1] = [x * cy + z * sy, z * cy - x * sy];
  const [y2, z2] = [y * cp - z1 * sp, z1 * cp + y * sp];
  const [x3, y3] = [x1 * cr + y2 * sr, y2 * cr - x1 * sr];
  return [mirrored ? -x3 : x3, -y3, -z2];
}

/** The joints of a hand held and turned so, in metres from the wrist. */
export const articulated = (pose: HandPose, view: View = {}): Skeleton =>
  skeletonOf(
    [[0, 0, 0] as const, ...fingerNames.flatMap((name) => joints(pose, name))].map((point) =>
      seen(point, view),
    ),
  );

/** Where the forearm of such a hand goes: the landmarker takes no hand without one. */
export const elbow = (view: View = {}): Point => seen([0.01, -0.3, -0.02], view);

/**
 * The same as the landmarker would give it back.
 * @param pixels how many a metre takes in the picture
 * @param noise added to each coordinate, in metres
 */
export function recorded(skeleton: Skeleton, pixels: number, noise: () => number = () => 0): Hand {
  const points = pointsOf(skeleton).map(([x, y, z]): Point => [x + noise(), y + noise(), z + noise()]);
  const image = points.map(([x, y, z]): Point => [640 + x * pixels, 640 + y * pixels, z * pixels]);
  return { image: skeletonOf(image), world: skeletonOf(points), certainty: 0.95 };
}

/** Every long finger held alike. */
export const allFingers = (pose: LongPose): Record<LongFinger, LongPose> => ({
  index: pose,
  middle: pose,
  ring: pose,
  little: pose,
});
