import { nameWords } from '../engine/names.ts';
import { commonNames } from '../language/common-names.ts';
import type { Contest } from './schema.ts';

/**
 * The contest with those words of its names noted that many Indonesians carry. Every pack goes through this once, so
 * that the list of names need not travel into every page.
 */
export function withOrdinaryWords(contest: Contest): Contest {
  const names = contest.tickets.flatMap(({ members }) =>
    members.flatMap(({ name, nicknames = [], common = [] }) => [name, ...nicknames, ...common]),
  );
  const ordinary = new Set(names.flatMap(nameWords).filter((word) => commonNames.has(word)));
  return ordinary.size > 0 ? { ...contest, ordinary: [...ordinary].toSorted() } : contest;
}
