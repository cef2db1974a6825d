import type { PictureWarning } from '../../photos/learn/warnings.ts';

/** What a page of ours asks of the background, so that a pack's pictures are compared with. */
export const loadRequest = (pack: unknown) => ({ type: 'photo-references-load', pack }) as const;
/** The other way round, by the pack's id. */
export const removeRequest = (id: string) => ({ type: 'photo-references-remove', id }) as const;

/** What came of loading a pack; nothing has changed where there is an error. */
export type PackLoaded =
  | { faces: number; emblems: number; warnings: PictureWarning[] }
  /** No pack of ours, and the place in it that is wrong: `portraits.3.image`. */
  | { error: 'invalid'; at: string }
  /** This build, or this device now, can't look at pictures. */
  | { error: 'unable' };
