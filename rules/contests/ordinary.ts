import { nameWords } from '../engine/names.ts';
import { commonNames } from '../language/common-names.ts';
import { everydayWords } from '../language/everyday-words.ts';
import type { Contest } from './schema.ts';

/**
 * The contest with those words of its names noted that many Indonesians carry, and those that everybody says every day.
 * Every pack goes through this once, so that the lists of both need not travel into every page.
 */
export function withOrdinaryWords(contest: Contest): Contest {
  const names = contest.tickets.flatMap(({ members }) =>
    members.flatMap(({ name, nicknames = [], common = [] }) => [name, ...nicknames, ...common]),
  );
  const words = [...new Set(names.flatMap(nameWords))].toSorted();
  const ordinary = words.filter((word) => commonNames.has(word));
  const everyday = words.filter((word) => everydayWords.has(word));
  return {
    ...contest,
    ...(ordinary.length > 0 && { ordinary }),
    ...(everyday.length > 0 && { everyday }),
  };
}
