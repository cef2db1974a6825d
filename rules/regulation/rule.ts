import type { Stage } from '../contests/stage.ts';
import type { Activity, Role } from '../draft.ts';
import type { SignalId } from '../signal.ts';
import type { IkrarPoint, Severity } from '../verdict.ts';

/**
 * One way to meet a rule. All of `own` must stand in the person's words and all of `target` in what the activity
 * is aimed at; `any` may stand in either. `sentence` (the default) wants `own` signals in one sentence.
 */
export interface Condition {
  own?: readonly SignalId[];
  target?: readonly SignalId[];
  any?: readonly SignalId[];
  reach?: 'sentence' | 'draft';
  /** Where this weighs other than the row and the stage say. */
  severity?: Severity;
}

/** Which provision a rule touches at a stage, and how grave it is there when that differs from the row. */
export interface AtStage {
  violation: string;
  /** The provision instead, where the contest elects a governor, regent or mayor: Pilkada has a law of its own. */
  inPilkada?: string;
  severity?: Severity;
}

/**
 * A row of law.md §10. Its texts are `rule_<id>` and `rule_<id>_instead` in `_locales`, dashes as underscores; its sources
 * are in `rule-records.ts`.
 */
export interface Rule {
  id: string;
  activities: readonly Activity[];
  /** Stages in which the rule applies. `none` needs no contest. */
  stages: Partial<Record<Stage, AtStage>>;
  /** The point shown to the person. */
  ikrar: IkrarPoint;
  severity: Severity;
  roles?: readonly Role[];
  /** Alternatives: the rule is met when one of them is. */
  when: readonly Condition[];
  /** Context in the same sentence that turns it off. */
  unless?: readonly SignalId[];
}
