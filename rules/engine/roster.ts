import type { Contest } from '../contests/schema.ts';
import { ballotOf } from './ballot.ts';
import { codeEnd, type Entry, entryOf } from './entry.ts';
import type { Ngrams } from './ngrams.ts';
import { partsOf } from './roster-maker.ts';
import { noContest, type RosterParts } from './roster-parts.ts';

export type { Entry, EntryKind } from './entry.ts';
export { tagForm } from './tag-form.ts';

/** Everybody on the ballots in force and every party, ready to be found in a text. */
export interface Roster {
  /** Those it was made of; without their tickets when it was opened from bytes. */
  contests: readonly Contest[];
  names: Ngrams;
  /** What a value of `names` stands for; nothing for -1. */
  entriesOf(value: number): readonly Entry[] | undefined;
  accounts: ReadonlyMap<string, readonly Entry[]>;
  hashtags: ReadonlyMap<string, readonly Entry[]>;
  numbers: ReadonlyMap<number, readonly Entry[]>;
  /** What those who stand for the head of a country or region are called, a word each, and few others. */
  called: ReadonlyMap<string, readonly Entry[]>;
  /** Words of the regions that vote. */
  places: ReadonlySet<string>;
  /** Words of names, for words glued together and hidden ones. */
  words: { has(form: string): boolean };
}

/** A roster that answers from its parts. */
export function rosterOf(parts: RosterParts): Roster {
  const { contests, tickets, names, lists, words } = parts;
  const ballots = new Map(parts.ballots.map(([at, of]) => [at, ballotOf(of)]));
  const contestOf = (ticket: number): Pick<Entry, 'contest' | 'ballot'> => {
    const at = tickets[ticket] ?? noContest;
    const contest = contests[at];
    return contest ? { contest, ballot: ballots.get(at) } : {};
  };
  const entry = (code: number): Entry => entryOf(code, contestOf);
  const table = <Key>(coded: readonly (readonly [Key, readonly number[]])[]): Map<Key, Entry[]> =>
    new Map(coded.map(([key, codes]) => [key, codes.map(entry)]));
  return {
    contests,
    names,
    entriesOf: (value) => {
      if (value < 0) return undefined;
      if (value < codeEnd) return [entry(value)];
      const at = value - codeEnd + 1;
      const end = at + (lists[at - 1] ?? 0);
      const found: Entry[] = [];
      for (let one = at; one < end; one++) found.push(entry(lists[one] ?? 0));
      return found;
    },
    accounts: table(parts.accounts),
    hashtags: table(parts.hashtags),
    numbers: table(parts.numbers.map(([key, codes]) => [Number(key), codes])),
    called: table(parts.called),
    places: new Set([...ballots.values()].flatMap(({ places }) => places)),
    words,
  };
}

/** Collects every name, number, slogan and account of the contests given, and the parties that always exist. */
export const createRoster = (contests: readonly Contest[]): Roster => rosterOf(partsOf(contests));
