import type { Contest } from '../../rules/contests/schema.ts';
import type { Shown } from './shown.ts';
import type { BallotFault } from './warnings.ts';

/**
 * Whether a picture shows somebody or something of a ballot that still counts; if not, why.
 * @param contests that the pack speaks of
 * @param over whether a contest has ended
 */
export function ballotFault(
  { of, contest: id, ticket: at, name }: Shown,
  contests: readonly Contest[],
  over: (contest: Contest) => boolean,
): BallotFault | undefined {
  const contest = contests.find((one) => one.id === id);
  if (!contest) return 'unknown-contest';
  if (over(contest)) return 'ended';
  const ticket = contest.tickets[at];
  if (!ticket) return 'unknown-ticket';
  // An emblem may bear the name of a team; a face has one name only.
  const named = of === 'emblems' || ticket.members.some((member) => member.name === name);
  return named ? undefined : 'other-name';
}
