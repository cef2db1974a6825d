import { nameWords, spaced } from '../engine/names.ts';
import { commonNames } from '../language/common-names.ts';
import { everydayWords } from '../language/everyday-words.ts';
import { frequentWords } from '../language/frequent-words.ts';
import { lazily } from '../lazily.ts';
import { withOrdinaryWords } from './ordinary.ts';
import { parties } from './parties.ts';
import { bareName } from './person-name.ts';
import type { Contest, Member, Ticket } from './schema.ts';

/** Short names of parties that mean something else as well: `PKB` is a tax. */
const riskyParties = lazily(
  () =>
    new Set(
      parties.flatMap(({ risky = [], everyday = [] }) =>
        [...risky, ...everyday].map((name) => nameWords(name).join(' ')),
      ),
    ),
);

const isPlainWord = (word: string): boolean =>
  word.length < 4 || everydayWords.has(word) || frequentWords.has(word);

/** A slogan of more words is somebody's, whatever the words. */
const mostPlainWords = 4;

/** Whether a name, without any other sign of politics, may mean somebody or something else. */
function isDoubtful(name: string): boolean {
  const words = nameWords(spaced(name));
  const [first = ''] = words;
  if (riskyParties().has(words.join(' '))) return true;
  if (words.length === 1 && commonNames.has(first)) return true;
  return words.length <= mostPlainWords && words.every(isPlainWord);
}

/** A tag of two words was made for something; one of a single word is whatever the word is. */
const isDoubtfulTag = (tag: string): boolean => nameWords(spaced(tag)).length < 2 && isDoubtful(tag);

interface Lists {
  safe: string[] | undefined;
  common: string[];
}

/** Moves the doubtful ones of a list into `common`. */
function sift(names: readonly string[] | undefined, common: readonly string[], doubts = isDoubtful): Lists {
  if (!names) return { safe: undefined, common: [...common] };
  const doubtful = names.filter(doubts);
  const safe = names.filter((name) => !doubtful.includes(name));
  return { safe: safe.length > 0 ? safe : undefined, common: [...new Set([...common, ...doubtful])] };
}

const listed = (key: keyof Ticket | keyof Contest, names: string[] | undefined) =>
  names && names.length > 0 ? { [key]: names } : {};

function siftMember({ name, nicknames, common = [], accounts }: Member): Member {
  const sifted = sift(nicknames, common);
  return {
    name: bareName(name),
    ...listed('nicknames', sifted.safe),
    ...listed('common', sifted.common),
    ...listed('accounts', accounts),
  };
}

function siftTicket(ticket: Ticket): Ticket {
  const { number, name, members, accounts, parties: ofParties } = ticket;
  const nicknames = sift(ticket.nicknames, ticket.common ?? []);
  const slogans = sift(ticket.slogans, nicknames.common);
  const groups = sift(ticket.groups, slogans.common);
  const hashtags = sift(ticket.hashtags, [], isDoubtfulTag);
  const tags = hashtags.common.map((tag) => tag.replace(/^#/, ''));
  return {
    number,
    ...(name !== undefined && { name }),
    members: members.map(siftMember),
    ...listed('nicknames', nicknames.safe),
    ...listed('common', [...new Set([...groups.common, ...tags])]),
    ...listed('slogans', slogans.safe),
    ...listed('hashtags', hashtags.safe),
    ...listed('accounts', accounts),
    ...listed('groups', groups.safe),
    ...listed('parties', ofParties),
  };
}

const union = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  [...new Set([...one, ...other])].toSorted();

/**
 * A contest that people of ours have not looked through, with the care that ours were made with: names without titles,
 * what may mean somebody or something else among the common ones, and the words of names noted that many people carry.
 * Doing it twice changes nothing.
 */
export function withCare(contest: Contest): Contest {
  const sifted = { ...contest, tickets: contest.tickets.map(siftTicket) };
  const noted = withOrdinaryWords(sifted);
  return {
    ...noted,
    ...listed('ordinary', union(contest.ordinary, noted.ordinary)),
    ...listed('everyday', union(contest.everyday, noted.everyday)),
  };
}

const namesIn = ({ tickets }: Contest): string[] =>
  tickets.flatMap(({ members, ...ticket }) => [ticket, ...members].flatMap(({ common = [] }) => common));

/** The names that `withCare` has put among the common ones. */
export function madeCommon(before: Contest, after: Contest): string[] {
  const known = new Set(namesIn(before));
  return [...new Set(namesIn(after))].filter((name) => !known.has(name));
}
