import type { Box } from '../seen.ts';
import { type Affine, moved } from './affine.ts';
import { fitAffine } from './affine-fit.ts';
import type { Features } from './features.ts';
import { pairsOf } from './matching.ts';

/** An emblem's artwork, ready to be looked for. */
export interface Emblem {
  width: number;
  height: number;
  features: Features;
}

/** An emblem found in a picture. */
export interface Sighting {
  /** Corners that lie where the emblem's would. */
  corners: number;
  box: Box;
}

/** Fewer are found of words and of other emblems, too. */
export const fewestCorners = 10;
/** So many corners leave nothing to doubt. */
const plenty = 20;
/** Part of the emblem's width, and of its height, that they have to reach over: a shared line of letters does not. */
const leastReach = 0.2;

/** Looks for one emblem in a picture of this size. */
export function sightingOf(
  emblem: Emblem,
  picture: Features,
  width: number,
  height: number,
): Sighting | undefined {
  const fit = fitAffine(pairsOf(emblem.features, picture));
  if (!fit || fit.agreeing.length < fewestCorners) return undefined;
  const across = reachOf(fit.agreeing.map(({ from }) => from.x)) / emblem.width;
  const down = reachOf(fit.agreeing.map(({ from }) => from.y)) / emblem.height;
  if (Math.min(across, down) < leastReach) return undefined;
  return { corners: fit.agreeing.length, box: boxOf(fit.affine, emblem, width, height) };
}

const reachOf = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);

/** 0.5 for what barely counts as found, 1 for what is beyond doubt. */
export const confidenceOf = ({ corners }: Sighting): number => Math.min(1, corners / plenty);

/** Around the artwork's four corners, as far as they lie in the picture. */
function boxOf(affine: Affine, emblem: Emblem, width: number, height: number): Box {
  const ends = [
    { x: 0, y: 0 },
    { x: emblem.width, y: 0 },
    { x: 0, y: emblem.height },
    { x: emblem.width, y: emblem.height },
  ].map((end) => moved(affine, end));
  const across = ends.map(({ x }) => Math.min(1, Math.max(0, x / width)));
  const down = ends.map(({ y }) => Math.min(1, Math.max(0, y / height)));
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}
