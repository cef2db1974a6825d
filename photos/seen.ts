import type { PhotoKind, PhotoSign, Reference } from '../rules/draft.ts';

/** A place in a picture, in parts of its width and height: 0 to 1. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something seen in a picture, and where. */
export interface Seen extends PhotoSign {
  box: Box;
}

/** A picture, decoded once for all readers. */
export interface Picture {
  /** As it came, for what must read small letters; other readers than that of text get the small one here too. */
  full: ImageBitmap;
  /** At most `smallSide` pixels on its longer side: thresholds in pixels count on it. May be the very same as `full`. */
  small: ImageBitmap;
}
export const smallSide = 1280;

/** What the contests in force bring to compare a picture with. Never a picture: only what was computed of one. */
export interface References {
  faces: readonly (Reference & { name: string; embedding: readonly number[] })[];
  emblems: readonly (Reference & { name: string; features: EmblemFeatures })[];
  /** What is seen less surely does not count, 0 to 1; without a number everything that a reader says does. */
  least?: Readonly<Partial<Record<PhotoKind, number | undefined>>>;
}

/**
 * ORB corners of one artwork: places, scales, and for each 256 comparisons of two pixels, as 8 whole numbers of 32 bits:
 * how they come out, and which of them are clear.
 */
export interface EmblemFeatures {
  width: number;
  height: number;
  x: readonly number[];
  y: readonly number[];
  scale: readonly number[];
  bits: readonly number[];
  clear: readonly number[];
}

/** Looks at pictures for one kind of thing. Rejects when it cannot look; finds nothing where there is nothing. */
export interface Reader {
  read: (picture: Picture, references: References) => Promise<Seen[]>;
}

/**
 * Loads what a reader needs.
 * @param asset address of a packaged file, by its path below `photo/`
 */
export type OpenReader = (asset: (path: string) => string) => Promise<Reader>;
