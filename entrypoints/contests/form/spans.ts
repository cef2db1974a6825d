import type { Stage } from '../../../rules/contests/stage.ts';
import { disorderIn, isDay, neededDays } from '../../../rules/contests/stage-order.ts';
import type { DraftStages } from '../draft/draft.ts';

/** A stage on the line of time. */
export interface Span {
  stage: Exclude<Stage, 'none'>;
  /** Its first day and its last. */
  from: string;
  to: string;
  days: number;
}

const dayLength = 24 * 60 * 60 * 1000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const shifted = (day: string, by: number): string =>
  new Date(at(day) + by * dayLength).toISOString().slice(0, 10);

/** The stages of a contest one after the other; none while its days can't be put in order. Empty stages are left out. */
export function spansOf(stages: DraftStages): Span[] {
  if (disorderIn(stages).length > 0 || !neededDays.every((day) => isDay(stages[day]))) return [];
  const { start, candidates, quiet, vote, end } = stages;
  const all = [
    ['before', start, shifted(candidates, -1)],
    ['candidates', candidates, shifted(quiet, -1)],
    ['quiet', quiet, vote],
    ['after', shifted(vote, 1), end],
  ] as const;
  return all
    .map(([stage, from, to]) => ({ stage, from, to, days: (at(to) - at(from)) / dayLength + 1 }))
    .filter(({ days }) => days > 0);
}

/** How far a day lies into a span, 0 to 1; undefined when it lies elsewhere. */
export const within = ({ from, to, days }: Span, day: string): number | undefined =>
  day >= from && day <= to ? ((at(day) - at(from)) / dayLength + 0.5) / days : undefined;
