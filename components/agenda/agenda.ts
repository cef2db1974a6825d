import type { Contest, Stages } from '../../rules/contests/schema.ts';
import { type Day, type Stage, stageOn } from '../../rules/contests/stage.ts';

/** Days that people wait for, in the order in which they come. */
const milestones = ['candidates', 'campaign', 'quiet', 'vote', 'end'] as const;
export type Milestone = (typeof milestones)[number];

export interface Next {
  what: Milestone;
  day: Day;
}

/** Contests that stand at the same stage and wait for the same day, so that they can be said in one sentence. */
export interface AgendaItem {
  stage: Stage;
  next: Next | undefined;
  names: string[];
}

/** The next day on which something changes, after `day`. */
export function nextMilestone(stages: Stages, day: Day): Next | undefined {
  for (const what of milestones) {
    const at = stages[what];
    if (at !== undefined && at > day) return { what, day: at };
  }
  return undefined;
}

/** Where the contests stand on a day, those with the same stage and the same next day together. */
export function agendaOf(
  contests: readonly Pick<Contest, 'name' | 'stages'>[],
  day: Day,
  stage?: Stage,
): AgendaItem[] {
  const items = new Map<string, AgendaItem>();
  for (const contest of contests) {
    const now = stage ?? stageOn(contest.stages, day);
    const next = nextMilestone(contest.stages, day);
    const key = `${now} ${next?.what} ${next?.day}`;
    const item = items.get(key) ?? { stage: now, next, names: [] };
    item.names.push(contest.name);
    items.set(key, item);
  }
  return [...items.values()];
}

/** A day on which a contest stands at a stage; for `none`, the day before anything begins. */
export function dayAtStage(stages: Stages, stage: Stage): Day {
  if (stage === 'none') return shifted(stages.start, -1);
  if (stage === 'after') return shifted(stages.vote, 1);
  return stages[stage === 'before' ? 'start' : stage];
}

function shifted(day: Day, by: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
