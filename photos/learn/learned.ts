import type { Pack } from '../../rules/contests/schema.ts';
import type { Day } from '../../rules/contests/stage.ts';
import type { EmblemFeatures, References } from '../seen.ts';
import type { PictureFault } from './warnings.ts';

/** What comes of one picture. */
export type Learned =
  | { embedding: readonly number[] }
  | { features: EmblemFeatures }
  | { fault: PictureFault };

/** Counts up when the same picture would give other numbers: those of before are not compared with any more. */
export const learnedVersion = 1;

/** With what stands for the picture it was computed of. */
type Kept<Reference> = Reference & { picture: string };

/** All that is kept of a pack's pictures. */
export interface LearnedPack {
  version: number;
  faces: Kept<References['faces'][number]>[];
  emblems: Kept<References['emblems'][number]>[];
  /** The last day of each contest that the pack speaks of. */
  ends: Readonly<Record<string, Day>>;
  least?: Pack['photoThresholds'];
}

/** By id of the pack. */
export type LearnedPacks = Readonly<Record<string, LearnedPack>>;
