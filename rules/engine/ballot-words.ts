import type { Contest, Member } from '../contests/schema.ts';
import { shortPlaces } from '../language/short-places.ts';
import type { BallotWords } from './ballot.ts';
import { nameWords } from './names.ts';
import { placeGlue } from './political-words.ts';

const usualIn = ({ ordinary = [], everyday = [] }: Contest): Set<string> =>
  new Set([...ordinary, ...everyday]);

/** What is told of the names on one ballot. */
export function ballotWords(contest: Contest): BallotWords {
  const usual = usualIn(contest);
  const members = contest.tickets.flatMap((ticket) => ticket.members);
  const printed = members.flatMap(({ name }) => nameWords(name));
  const common = members.flatMap((member) => (member.common ?? []).map(nameWords));
  const alone = common.flatMap((words) => (words.length === 1 ? words : []));
  const nicknames = members.flatMap((member) => (member.nicknames ?? []).flatMap(nameWords));
  const pairs = contest.tickets.flatMap(({ name }) => (name ? [nameWords(name)] : []));
  const list = (words: Iterable<string>): string => [...new Set(words)].join(' ');
  return {
    people: list([...printed, ...common.flat(), ...nicknames]),
    rare: list([...printed, ...alone].filter((word) => word.length > 3 && !usual.has(word))),
    pairs: list(pairs.flatMap((words) => (words.length === 1 ? words : []))),
    places: list([
      ...nameWords(contest.name).filter((word) => word.length > 3 && !placeGlue.has(word)),
      ...shortPlaces.flatMap(([place, short]) => (contest.name.includes(place) ? [short] : [])),
    ]),
  };
}

/** Words that somebody of the contest is called by, and few others. */
export function calledWords(contest: Contest, { name, nicknames = [] }: Member): string[] {
  const usual = usualIn(contest);
  return [name, ...nicknames].flatMap(nameWords).filter((word) => word.length > 3 && !usual.has(word));
}
