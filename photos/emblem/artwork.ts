import type { EmblemFeatures } from '../seen.ts';
import { wordsEach } from './descriptors.ts';
import { featuresIn } from './features.ts';
import type { Grey } from './grey.ts';
import { greyPixels } from './grey-pixels.ts';
import type { Emblem } from './sighting.ts';

/** Artwork is looked at in these two sizes, longer side in pixels: props show it smaller than a pack brings it. */
const sizes = [
  { side: 256, most: 280 },
  { side: 128, most: 160 },
] as const;

/** What there is to find again of an emblem's artwork. Computed once for a pack; to be kept only as long as this code. */
export function featuresOf(artwork: ImageBitmap): EmblemFeatures {
  const longer = Math.max(artwork.width, artwork.height);
  const size = (side: number) => ({
    width: Math.max(1, Math.round((artwork.width * side) / longer)),
    height: Math.max(1, Math.round((artwork.height * side) / longer)),
  });
  return featuresOfViews(sizes.map(({ side }) => greyPixels(artwork, size(side).width, size(side).height)));
}

/** @param views the same artwork in each of the sizes, largest first */
export function featuresOfViews(views: readonly Grey[]): EmblemFeatures {
  const found = views.map((view, at) => ({
    ...featuresIn(view, sizes[at]?.most ?? 0),
    enlarged: (views[0]?.width ?? 1) / view.width,
  }));
  return {
    width: views[0]?.width ?? 0,
    height: views[0]?.height ?? 0,
    x: found.flatMap(({ x, enlarged }) => Array.from(x, (one) => one * enlarged)),
    y: found.flatMap(({ y, enlarged }) => Array.from(y, (one) => one * enlarged)),
    scale: found.flatMap(({ scale, enlarged }) => Array.from(scale, (one) => one * enlarged)),
    bits: found.flatMap(({ bits }) => [...bits]),
    clear: found.flatMap(({ clear }) => [...clear]),
  };
}

/** The other way round: ready to be compared. */
export const emblemOf = ({ width, height, x, y, scale, bits, clear }: EmblemFeatures): Emblem => ({
  width,
  height,
  features: {
    count: Math.min(x.length, y.length, scale.length, Math.floor(bits.length / wordsEach)),
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    scale: Float32Array.from(scale),
    bits: Int32Array.from(bits),
    clear: Int32Array.from(clear),
  },
});
