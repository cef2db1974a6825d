import type { Contest } from '../../contests/schema.ts';
import type { Named } from '../named.ts';
import type { Entry } from '../roster.ts';
import type { Read } from '../signals.ts';

/** The signs of a picture in which something stands, and which contest it is about. */
export interface Place {
  signs: number[];
  contest?: Contest;
}

/** Whoever is named: by name, by number, as a party. */
export interface NamedIn {
  /** By a pair's name or more than one word. */
  people: Place[];
  /** By a single word, which other people are called too. */
  called: Place[];
  numbers: Place[];
  parties: Place[];
  /** Two who stand against each other. */
  several: boolean;
  /** Somebody beside the number that is theirs; a pair beside it on a line of its own. */
  numbered: boolean;
  /** A pair by its name. */
  pair: boolean;
}

const isPair = ({ kind, member }: Entry): boolean => kind === 'candidate' && member < 0;

/**
 * Sorts those whom a text names.
 * @param numbered tickets whose number is a line of its own
 */
export function namedIn(
  { named }: Read,
  place: (at: { start: number; end: number; contest?: Contest }) => Place,
  numbered: ReadonlySet<number>,
): NamedIn {
  const found: NamedIn = {
    people: [],
    called: [],
    numbers: [],
    parties: [],
    several: false,
    numbered: false,
    pair: false,
  };
  const lists = { 'ballot-number': found.numbers, party: found.parties } as const;
  const tickets = new Map<Contest, Set<number>>();
  const byName = new Set<number>();
  const byNumber = new Set<number>();
  const pairs = new Set<number>();
  const members = new Map<number, Set<number>>();
  const note = ({ from, to, start, end, entries }: Named): void => {
    for (const entry of entries) {
      const { kind, contest, ticket, member } = entry;
      if (isPair(entry)) pairs.add(ticket);
      if (kind !== 'candidate' && kind !== 'ballot-number' && kind !== 'party') continue;
      const full = to - from > 1 || member < 0;
      const list = kind === 'candidate' ? (full ? found.people : found.called) : lists[kind];
      list.push(place({ start, end, ...(contest && { contest }) }));
      if (kind === 'party' || !contest) continue;
      if (kind === 'ballot-number') byNumber.add(ticket);
      else if (full) byName.add(ticket);
      if (kind === 'candidate' && member >= 0 && full)
        members.set(ticket, (members.get(ticket) ?? new Set<number>()).add(member));
      tickets.set(contest, (tickets.get(contest) ?? new Set<number>()).add(ticket));
    }
  };
  named.forEach(note);
  found.several = [...tickets.values()].some(({ size }) => size > 1);
  found.pair = pairs.size > 0;
  // Both of a pair, each by name, are the pair.
  for (const [ticket, { size }] of members) if (size > 1) pairs.add(ticket);
  found.numbered =
    [...byName].some((ticket) => byNumber.has(ticket)) || [...pairs].some((ticket) => numbered.has(ticket));
  return found;
}
