import { dayAtStage } from '../../../components/agenda/agenda.ts';
import { withCare } from '../../../rules/contests/doubtful-names.ts';
import type { Contest } from '../../../rules/contests/schema.ts';
import type { Stage } from '../../../rules/contests/stage.ts';
import { isDay, stageDays } from '../../../rules/contests/stage-order.ts';
import type { Draft, Role } from '../../../rules/draft.ts';
import { createJudge } from '../../../rules/judge.ts';
import type { Verdict } from '../../../rules/verdict.ts';
import type { Sample } from './sample.ts';

export interface Judged extends Sample {
  verdict: Verdict;
  /** Taken sides and passed, or kept quiet and held: what the contest's maker has to look at. */
  unexpected: boolean;
}

export type Judge = (draft: Draft) => Verdict;

/** The guard's own judge with this contest alone, as it would be taken into use, at any stage and whatever its days. */
export function judgeOf(contest: Contest, stage: Stage, role: Role): Judge {
  const day = dayAtStage(contest.stages, stage);
  const known = stageDays.every((what) => contest.stages[what] === undefined || isDay(contest.stages[what]));
  return createJudge({ day: known ? day : '', stage, role, contests: [withCare(contest)] });
}

/** Outside of an election hardly anything takes sides. */
export const judged = (samples: readonly Sample[], judge: Judge, stage: Stage): Judged[] =>
  samples.map((sample) => {
    const verdict = judge(sample.draft);
    const passed = verdict.verdict === 'clear';
    return {
      ...sample,
      verdict,
      unexpected: sample.side === 'partisan' ? passed && stage !== 'none' : !passed,
    };
  });
