import { reaches } from '../../rules/contests/in-force.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import type { Day } from '../../rules/contests/stage.ts';

/** The contests of the region itself, or of its province, that ended last before a day; none for a person of no region. */
export function lastIn(
  region: string,
  day: Day,
  contests: readonly Pick<Contest, 'name' | 'region' | 'stages'>[],
): { names: string[]; end: Day } | undefined {
  const over = contests.filter(
    (contest) => contest.region !== '' && reaches(contest, region) && contest.stages.end < day,
  );
  const end = over
    .map(({ stages }) => stages.end)
    .toSorted()
    .at(-1);
  if (end === undefined) return undefined;
  return { end, names: over.filter(({ stages }) => stages.end === end).map(({ name }) => name) };
}
