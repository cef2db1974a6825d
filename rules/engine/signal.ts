import type { Contest } from '../contests/schema.ts';
import type { Part, SignalId } from '../signal.ts';

/** Sentence of what speaks for the whole text: hashtags and mentions. */
export const everywhere = -1;

/** A fact found in one part of a draft, and where (UTF-16 offsets into that part). */
export interface Signal {
  id: SignalId;
  start: number;
  end: number;
  sentence: number;
  part: Part;
  /** The contest of the person or thing named. */
  contest?: Contest;
}
