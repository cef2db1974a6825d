import { type Affine, affineThrough, areaFactor, moved, type Point } from './affine.ts';
import { drawNumbers } from './draw-numbers.ts';
import type { Pair } from './matching.ts';

/** A map that many pairs agree on. */
export interface Fit {
  affine: Affine;
  /** No two of them in one place. */
  agreeing: Pair[];
}

const draws = 400;
/** Pixels of the picture that a pair may lie off, at the emblem's own size. */
const tolerance = 6;
const fewestPairs = 5;
/** A pair's own growth may differ from the map's by this factor: views are steps apart, and slant adds to it. */
const growthOff = 1.6;

/** The map from the emblem into the picture that most pairs agree on, found by trying three at a time (RANSAC). */
export function fitAffine(pairs: readonly Pair[]): Fit | undefined {
  const [first] = pairs;
  if (!first || pairs.length < fewestPairs) return undefined;
  const next = drawNumbers(99);
  const draw = () => pairs[Math.floor(next() * pairs.length)] ?? first;
  let best: Fit | undefined;
  for (let tried = 0; tried < draws; tried++) {
    const fit = fitThrough(pairs, [draw(), draw(), draw()]);
    if (fit && fit.agreeing.length > (best?.agreeing.length ?? 0)) best = fit;
  }
  return best && refined(pairs, best);
}

/** Three points fix a map badly: fitted once more through all that agree, more of them do. */
function refined(pairs: readonly Pair[], first: Fit): Fit {
  let best = first;
  for (let round = 0; round < 3; round++) {
    const fit = fitThrough(pairs, best.agreeing);
    if (!fit || fit.agreeing.length <= best.agreeing.length) break;
    best = fit;
  }
  return best;
}

function fitThrough(pairs: readonly Pair[], some: readonly Pair[]): Fit | undefined {
  const affine = affineThrough(some);
  return affine && isPlausible(affine) ? { affine, agreeing: agreeing(pairs, affine) } : undefined;
}

/** Cloth and banners are seen turned, smaller and from the side, but not mirrored, nor squeezed to a line. */
export function isPlausible(affine: Affine): boolean {
  const { a, b, c, d } = affine;
  const area = areaFactor(affine);
  if (!(area > 0.02 && area < 25)) return false;
  const [across, down] = [Math.hypot(a, c), Math.hypot(b, d)];
  const squeezed = Math.max(across / down, down / across);
  const slant = Math.abs(a * b + c * d) / (across * down);
  return squeezed <= 2.2 && slant <= 0.6;
}

/** Pairs that the map explains. One corner is often seen in several views: it counts once. */
function agreeing(pairs: readonly Pair[], affine: Affine): Pair[] {
  const growth = Math.sqrt(areaFactor(affine));
  const most = tolerance * Math.min(2, Math.max(0.6, growth));
  const taken = new Set<number>();
  return pairs.filter(({ from, to, growth: own }) => {
    if (own > growth * growthOff || own * growthOff < growth) return false;
    const there = moved(affine, from);
    if ((there.x - to.x) ** 2 + (there.y - to.y) ** 2 >= most * most) return false;
    const place = placeNumber(to);
    return !taken.has(place) && taken.add(place);
  });
}

/** The same for points that lie within about three pixels. */
const placeNumber = ({ x, y }: Point): number => Math.round(x / 3) * 2 ** 16 + Math.round(y / 3);
