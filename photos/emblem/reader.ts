import type { Box, EmblemFeatures, OpenReader, References, Seen } from '../seen.ts';
import { emblemOf } from './artwork.ts';
import { type Features, featuresIn } from './features.ts';
import type { Grey } from './grey.ts';
import { greyPixels } from './grey-pixels.ts';
import { confidenceOf, type Sighting, sightingOf } from './sighting.ts';

/**
 * Corners kept of a picture: leaves and letters have the strongest, and with half as many a pale emblem has none left
 * (85 of 100 found at 130 pixels and more, in place of 93).
 */
const most = 5000;

/** Reads emblems and printed props: those alone whose artwork a pack brings. */
export const open: OpenReader = async () => ({
  read: async ({ small }, { emblems }) =>
    emblems.length === 0 ? [] : emblemsIn(greyPixels(small, small.width, small.height), emblems),
});

type Found = Sighting & { emblem: References['emblems'][number] };

/** The emblems that are in a picture. */
export function emblemsIn(picture: Grey, emblems: References['emblems']): Seen[] {
  const features = featuresIn(picture, most);
  // One party stands in many contests with one emblem, which is looked for once.
  const sightings = new Map<EmblemFeatures, Sighting | undefined>();
  const found = emblems.flatMap((emblem): Found[] => {
    if (!sightings.has(emblem.features))
      sightings.set(emblem.features, look(emblem.features, features, picture));
    const sighting = sightings.get(emblem.features);
    return sighting ? [{ ...sighting, emblem }] : [];
  });
  return clearest(found).map((sighting) => ({
    kind: 'emblem',
    value: sighting.emblem.name,
    confidence: confidenceOf(sighting),
    reference: { contest: sighting.emblem.contest, ticket: sighting.emblem.ticket },
    box: sighting.box,
  }));
}

const look = (emblem: EmblemFeatures, features: Features, { width, height }: Grey) =>
  sightingOf(emblemOf(emblem), features, width, height);

/**
 * Of two emblems in one place the better one: many share a word or a star. Of one emblem's several artworks the best,
 * for each contest.
 */
function clearest(found: readonly Found[]): Found[] {
  const best: Found[] = [];
  for (const one of found.toSorted((a, b) => b.corners - a.corners)) {
    const rival = best.some(({ box, emblem }) =>
      emblem.name === one.emblem.name ? isSameTicket(emblem, one.emblem) : overlap(box, one.box) > 0,
    );
    if (!rival) best.push(one);
  }
  return best;
}

const isSameTicket = (one: Found['emblem'], other: Found['emblem']): boolean =>
  one.contest === other.contest && one.ticket === other.ticket;

/** The shared area. */
function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, down);
}
