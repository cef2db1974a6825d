import { contestsFor } from '../../rules/contests/in-force.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import type { Day } from '../../rules/contests/stage.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import type { Options } from './options.ts';
import { packNames, readPacks } from './packs.ts';

/** Every contest known, the training one included. */
export const allContests = (): Contest[] => readPacks(packNames()).flatMap((pack) => pack.contests);

/** The contest with the day inside it, so that it is in force: before its first day counts as its first stage, later as its last. */
function reaching(contest: Contest, day: Day): Contest {
  const { start, end } = contest.stages;
  return {
    ...contest,
    stages: { ...contest.stages, start: day < start ? day : start, end: day > end ? day : end },
  };
}

/**
 * What the options put in force, or which contest they name that does not exist.
 * @param own contests that are in none of our packs, to be named like ours
 */
export function situationFor(
  { date, region, contests, role }: Options,
  own: readonly Contest[] = [],
): Situation | { error: string } {
  const day = date ?? dayInJakarta();
  if (!contests) {
    const province = region.slice(0, 2);
    const needed = packNames().filter((name) => name.province === undefined || name.province === province);
    return { day, role, contests: contestsFor(region, day, readPacks(needed)) };
  }
  const ours = readPacks(packNames().filter((name) => contests.some((id) => id.startsWith(name.id)))).flatMap(
    (pack) => pack.contests,
  );
  const known = [...own, ...ours];
  const named: Contest[] = [];
  for (const id of contests) {
    const contest = known.find((one) => one.id === id);
    if (!contest) return { error: `--contests ${id}: no such contest; --list prints them` };
    named.push(reaching(contest, day));
  }
  return { day, role, contests: named, ...(date === undefined && { stage: 'candidates' }) };
}
