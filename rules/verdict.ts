import type { Stage } from './contests/stage.ts';
import type { Part, SignalId } from './signal.ts';

export const severities = ['info', 'low', 'medium', 'high'] as const;
export type Severity = (typeof severities)[number];

export type IkrarPoint = 1 | 2 | 3 | 4;

/**
 * The person's (or the target's) own words that carry a signal: UTF-16 offsets into that part of the draft, or indexes
 * into `Draft.photo`.
 */
export interface Evidence {
  start: number;
  end: number;
  signal: SignalId;
  /** Left out for the person's own text. */
  part?: Exclude<Part, 'text'>;
}

/** A rule that is met. */
export interface Finding {
  rule: string;
  /** Id of the row in `regulation/provisions` that the rule touches at this stage, e.g. `D2`. */
  violation: string;
  ikrar: IkrarPoint;
  severity: Severity;
  stage: Stage;
  /** Id of the contest that made the rule apply; left out for rules that need none. */
  contest?: string;
  evidence: Evidence[];
}

/** `hint` is a quiet line; `warn` holds the activity. Findings come gravest first. */
export interface Verdict {
  verdict: 'clear' | 'hint' | 'warn';
  findings: Finding[];
}
