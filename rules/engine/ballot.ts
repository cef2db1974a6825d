import { wordSet } from '../language/word-set.ts';
import type { Entry } from './entry.ts';

/** Words of the names on one ballot, with blanks between them. */
export interface BallotWords {
  /** Of anybody's name or nickname. */
  people: string;
  /** The same, but few others carry them and nobody says them every day. */
  rare: string;
  /** What pairs call themselves. */
  pairs: string;
  /** Of the region that votes. */
  places: string;
}

/** The same, ready to be asked. */
export type Ballot = ReturnType<typeof ballotOf>;

export const ballotOf = ({ people, rare, pairs, places }: BallotWords) => ({
  people: wordSet(people),
  rare: wordSet(rare),
  pairs: wordSet(pairs),
  places: places.split(' '),
});

/** Whether somebody stands for the head of a country or region, whom all of it speaks of. */
export const isExecutive = ({ ballot }: Entry): boolean => ballot !== undefined;

/** Whether a word is a candidate's own and few others carry it: `Mahfud`, but neither `Budi` nor `Pakde`. */
export const isRare = ({ ballot }: Entry, form: string): boolean => ballot?.rare.has(form) === true;

/** Whether a word is of anybody's name or nickname: the empty column, "kotak kosong", has none. */
export const isOfPerson = ({ ballot }: Entry, form: string): boolean => ballot?.people.has(form) === true;

/** Whether a word is what a pair calls itself: `AMIN`, an everyday word too. */
export const isPairName = ({ ballot, member }: Entry, form: string): boolean =>
  member < 0 && ballot?.pairs.has(form) === true;

const longestInitials = 4;
const vowels = /[aeiou]/;

/** Whether letters are the first ones of somebody's names: no word of theirs, and hardly one at all. */
export const isInitials = (entry: Entry, form: string): boolean =>
  entry.ballot !== undefined &&
  entry.member >= 0 &&
  form.length <= longestInitials &&
  !isOfPerson(entry, form) &&
  !(form.length > 2 && vowels.test(form.charAt(1)));
