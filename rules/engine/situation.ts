import type { Contest } from '../contests/schema.ts';
import type { Day, Stage } from '../contests/stage.ts';
import type { Role } from '../draft.ts';
import type { Weights } from '../model/weights.ts';

/** A phrase for which this person has said that a rule was wrong. */
export interface QuietPhrase {
  rule: string;
  /** The evidence words, normalised and joined by spaces. */
  phrase: string;
}

/** Everything a verdict depends on besides the draft. */
export interface Situation {
  day: Day;
  role: Role;
  contests: readonly Contest[];
  quiet?: readonly QuietPhrase[];
  /** Training and `judge` may set the stage by hand instead of by day. */
  stage?: Stage;
  /** Reads between the lines of what the rules leave clear; without it they stand alone. */
  model?: Weights;
}
