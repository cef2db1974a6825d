import { type Corner, cornersOf } from './corners.ts';
import { type Description, describerOf, wordsEach } from './descriptors.ts';
import { blurred, type Grey, resized } from './grey.ts';
import { orientationAt, reach } from './orientation.ts';

/** Corners of a picture, for comparing: where each is, how coarse the view was in which it was found, what it is like. */
export interface Features extends Description {
  count: number;
  x: Float32Array;
  y: Float32Array;
  scale: Float32Array;
}

/** How much smaller each view is than the one before. */
const step = 1.2;
const views = 8;
/** A smaller view has no room for the surroundings of a corner. */
const smallestView = 40;
const border = reach + 1;

/**
 * The strongest corners of a picture, in views of falling size (ORB): an emblem is found again in another size.
 * @param most corners to keep; larger views keep more of them
 */
export function featuresIn(grey: Grey, most: number): Features {
  const kept: { view: Grey; scale: number; corners: Corner[] }[] = [];
  const shareOf = (level: number) => step ** (-2 * level);
  const shares = Array.from({ length: views }, (_, level) => shareOf(level)).reduce((sum, one) => sum + one);
  let view = grey;
  for (let level = 0; level < views; level++) {
    const scale = step ** level;
    const [width, height] = [Math.round(grey.width / scale), Math.round(grey.height / scale)];
    if (Math.min(width, height) < smallestView) break;
    if (level > 0) view = resized(view, width, height);
    const corners = cornersOf(view, border).toSorted((one, other) => other.strength - one.strength);
    kept.push({ view, scale, corners: corners.slice(0, Math.ceil((most * shareOf(level)) / shares)) });
  }
  return described(kept);
}

function described(kept: readonly { view: Grey; scale: number; corners: readonly Corner[] }[]): Features {
  const count = kept.reduce((sum, { corners }) => sum + corners.length, 0);
  const features = emptyFeatures(count);
  let at = 0;
  for (const { view, scale, corners } of kept) {
    const describe = describerOf(blurred(view));
    for (const { x, y } of corners) {
      features.x[at] = x * scale;
      features.y[at] = y * scale;
      features.scale[at] = scale;
      describe(x, y, orientationAt(view, x, y), features, at * wordsEach);
      at++;
    }
  }
  return features;
}

/** Room for so many corners. */
const emptyFeatures = (count: number): Features => ({
  count,
  x: new Float32Array(count),
  y: new Float32Array(count),
  scale: new Float32Array(count),
  bits: new Int32Array(count * wordsEach),
  clear: new Int32Array(count * wordsEach),
});
