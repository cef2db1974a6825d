import type { Contest } from '../contests/schema.ts';
import type { BallotWords } from './ballot.ts';
import type { KnownWords } from './known-words.ts';
import type { Ngrams } from './ngrams.ts';

/** Keys, and the codes (`entry.ts`) of what each stands for. */
export type Coded = readonly (readonly [string, readonly number[]])[];

/** The contest of a party between elections. */
export const noContest = 0xffff;

/** What a roster is made of: hashes and numbers, and hardly a string. */
export interface RosterParts {
  contests: readonly Contest[];
  /** For each ticket the place of its contest in `contests`, or `noContest`. */
  tickets: Uint16Array<ArrayBuffer>;
  /** Names to the code of what they stand for or, from `codeEnd` on, to a place in `lists`. */
  names: Ngrams;
  /** For each name that stands for several: how many codes, then the codes. */
  lists: Int32Array<ArrayBuffer>;
  accounts: Coded;
  hashtags: Coded;
  numbers: Coded;
  words: KnownWords;
  /** What those who stand for the head of a country or region are called, a word each, and few others. */
  called: Coded;
  /** Words of the ballots on which they stand, by the place of the contest in `contests`. */
  ballots: readonly (readonly [number, BallotWords])[];
}
