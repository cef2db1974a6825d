import type { Draft, DraftContest, DraftTicket } from './draft.ts';

/** The draft with one contest changed. */
export const withContest = (
  draft: Draft,
  id: string,
  change: (contest: DraftContest) => DraftContest,
): Draft => ({
  ...draft,
  contests: draft.contests.map((contest) => (contest.id === id ? change(contest) : contest)),
});

/** The contest with one ticket changed. */
export const withTicket = (
  contest: DraftContest,
  key: string,
  change: (ticket: DraftTicket) => DraftTicket,
): DraftContest => ({
  ...contest,
  tickets: contest.tickets.map((ticket) => (ticket.key === key ? change(ticket) : ticket)),
});

/** A list without one thing, and the way to have it back at its place, whatever has changed meanwhile. */
export function cut<Item>(
  list: readonly Item[],
  item: Item,
): { rest: Item[]; back: (now: readonly Item[]) => Item[] } {
  const at = list.indexOf(item);
  return {
    rest: list.filter((one) => one !== item),
    back: (now) => now.toSpliced(Math.min(at, now.length), 0, item),
  };
}
