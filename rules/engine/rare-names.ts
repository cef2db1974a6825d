import type { Contest } from '../contests/schema.ts';
import { nameWords } from './names.ts';
import { placeGlue } from './political-words.ts';
import type { Entry } from './roster.ts';

const executive = new Set<Contest['office']>(['presiden', 'gubernur', 'bupati', 'walikota']);

/** Words of the names on one ballot. */
interface Words {
  /** Of anybody's name or nickname. */
  people: ReadonlySet<string>;
  /** The same, but few others carry them and nobody says them every day. */
  rare: ReadonlySet<string>;
  /** What pairs call themselves. */
  pairs: ReadonlySet<string>;
  /** Of the region that votes. */
  places: readonly string[];
}

const known = new WeakMap<Contest, Words>();

function wordsOf(contest: Contest): Words {
  const before = known.get(contest);
  if (before) return before;
  const usual = new Set([...(contest.ordinary ?? []), ...(contest.everyday ?? [])]);
  const members = contest.tickets.flatMap((ticket) => ticket.members);
  const printed = members.flatMap(({ name }) => nameWords(name));
  const common = members.flatMap((member) => (member.common ?? []).map(nameWords));
  const alone = common.flatMap((words) => (words.length === 1 ? words : []));
  const made: Words = {
    people: new Set([
      ...printed,
      ...common.flat(),
      ...members.flatMap(({ nicknames = [] }) => nicknames.flatMap(nameWords)),
    ]),
    rare: new Set([...printed, ...alone].filter((word) => word.length > 3 && !usual.has(word))),
    pairs: new Set(contest.tickets.flatMap(({ name }) => (name ? nameWords(name).join(' ') : []))),
    places: nameWords(contest.name).filter((word) => word.length > 3 && !placeGlue.has(word)),
  };
  known.set(contest, made);
  return made;
}

/** Whether somebody stands for the head of a country or region, whom all of it speaks of. */
export const isExecutive = ({ contest }: Entry): boolean =>
  contest !== undefined && executive.has(contest.office);

/** Whether a word is a candidate's own and few others carry it: `Mahfud`, but neither `Budi` nor `Pakde`. */
export const isRare = (entry: Entry, form: string): boolean =>
  entry.contest !== undefined && isExecutive(entry) && wordsOf(entry.contest).rare.has(form);

/** Words of the region that votes. */
export const placesOf = (contest: Contest): readonly string[] => wordsOf(contest).places;

/** Whether a word is of anybody's name or nickname: the empty column, "kotak kosong", has none. */
export const isOfPerson = ({ contest }: Entry, form: string): boolean =>
  contest !== undefined && wordsOf(contest).people.has(form);

/** Whether a word is what a pair calls itself: `AMIN`, an everyday word too. */
export const isPairName = ({ contest, member }: Entry, form: string): boolean =>
  member < 0 && contest !== undefined && wordsOf(contest).pairs.has(form);
