import type { PortraitWarning } from '../face/portraits.ts';
import type { Shown } from './shown.ts';

/** Why nothing was learned of a picture. */
export const pictureFaults = [
  /** The file shows nothing, or not all of it is there. */
  'unreadable',
  'no-face',
  /** Nobody can say whose face is meant. */
  'several-faces',
  /** An artwork with too little to find again. */
  'too-plain',
  /** This device could not look at it. */
  'failed',
] as const;
export type PictureFault = (typeof pictureFaults)[number];

/** Why a picture was not even looked at. */
export type BallotFault =
  | 'unknown-contest'
  /** The contest is over: its faces and emblems are nobody's business any more. */
  | 'ended'
  | 'unknown-ticket'
  /** On that ticket nobody is called so: most likely tickets were counted from one. */
  | 'other-name';

/** What is wrong with a pack's pictures, for whoever made it. Plain codes; a page has words for them. */
export type PictureWarning =
  | { kind: PictureFault | BallotFault; of: Shown['of']; at: number; name: string }
  | PortraitWarning;

export const warningOf = (kind: PictureFault | BallotFault, { of, at, name }: Shown): PictureWarning => ({
  kind,
  of,
  at,
  name,
});
