import { type Party, parties } from '../contests/parties.ts';
import type { Contest, Ticket } from '../contests/schema.ts';
import { squeeze } from './form.ts';
import { type NameKind, nameWords, ticketForms } from './names.ts';
import { Ngrams } from './ngrams.ts';

export type EntryKind =
  | NameKind
  | 'ballot-number'
  | 'candidate-account'
  | 'campaign-account'
  | 'campaign-hashtag';

/** What a form stands for. One form may stand for several people. */
export interface Entry {
  kind: EntryKind;
  /** Left out for a party between elections. */
  contest?: Contest;
  /** Tells tickets apart across contests. */
  ticket: number;
  member: number;
}

/** Everybody on the ballots in force and every party, ready to be found in a text. */
export interface Roster {
  names: Ngrams;
  /** What value v of `names` stands for. */
  meanings: readonly (readonly Entry[])[];
  accounts: ReadonlyMap<string, readonly Entry[]>;
  hashtags: ReadonlyMap<string, readonly Entry[]>;
  numbers: ReadonlyMap<number, readonly Entry[]>;
  /** Words of names, for words glued together and hidden ones. */
  words: ReadonlySet<string>;
}

interface Listed {
  words: readonly string[];
  entry: Entry;
}

const handle = (account: string): string => account.replace(/^@/, '').toLowerCase();
/** A hashtag without `#`, as one normal form. */
export const tagForm = (tag: string): string => squeeze(tag.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

const sameMeaning = (one: Entry, other: Entry): boolean =>
  one.kind === other.kind && one.ticket === other.ticket && one.member === other.member;

function add<Key>(table: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = table.get(key);
  if (list) list.push(entry);
  else table.set(key, [entry]);
}

function partyForms(party: Party, contest: Contest | undefined, ticket: number): Listed[] {
  const entry = (kind: NameKind): Entry => ({ kind, ticket, member: -1, ...(contest && { contest }) });
  return [
    ...[party.name, ...party.aliases].map(
      (name): Listed => ({ words: nameWords(name), entry: entry('party') }),
    ),
    ...(party.risky ?? []).map((name): Listed => ({ words: nameWords(name), entry: entry('risky-party') })),
  ];
}

/** Collects every name, number, slogan and account of the contests given, and the parties that always exist. */
export function createRoster(contests: readonly Contest[]): Roster {
  const listed: Listed[] = [];
  const accounts = new Map<string, Entry[]>();
  const hashtags = new Map<string, Entry[]>();
  const numbers = new Map<number, Entry[]>();
  const partyContests = new Map<string, { contest: Contest; ticket: number }>();
  let tickets = 0;

  const noted = {
    ordinary: new Set(contests.flatMap(({ ordinary = [] }) => ordinary)),
    everyday: new Set(contests.flatMap(({ everyday = [] }) => everyday)),
  };

  const addTicket = (contest: Contest, ticket: Ticket): void => {
    const id = tickets++;
    const of = (kind: EntryKind, member = -1): Entry => ({ kind, contest, ticket: id, member });
    if (contest.office === 'partai')
      for (const party of ticket.parties ?? []) partyContests.set(party, { contest, ticket: id });
    for (const form of ticketForms(contest, ticket, noted))
      listed.push({ words: form.words, entry: of(form.kind, form.member) });
    ticket.members.forEach((member, i) => {
      for (const account of member.accounts ?? []) add(accounts, handle(account), of('candidate-account', i));
    });
    for (const account of ticket.accounts ?? []) {
      add(accounts, handle(account), of('campaign-account'));
      if (contest.office === 'partai') add(accounts, handle(account), of('party'));
    }
    for (const tag of ticket.hashtags ?? []) add(hashtags, tagForm(tag), of('campaign-hashtag'));
    if (ticket.number !== null && !contest.office.startsWith('dpr'))
      add(numbers, ticket.number, of('ballot-number'));
  };
  for (const contest of contests) for (const ticket of contest.tickets) addTicket(contest, ticket);
  for (const party of parties) {
    const inForce = partyContests.get(party.id);
    const ticket = inForce?.ticket ?? tickets++;
    listed.push(...partyForms(party, inForce?.contest, ticket));
    if (inForce) continue;
    for (const account of party.accounts ?? [])
      add(accounts, handle(account), { kind: 'party', ticket, member: -1 });
  }

  const names = new Ngrams(listed.reduce((sum, { words }) => sum + words.length, 0));
  const meanings: Entry[][] = [];
  const words = new Set<string>();
  for (const { words: form, entry } of listed) {
    const before = names.set(form, meanings.length);
    if (before >= 0) {
      names.set(form, before);
      const known = meanings[before] ?? [];
      if (!known.some((one) => sameMeaning(one, entry))) known.push(entry);
    } else meanings.push([entry]);
    for (const word of form) if (word.length > 3 && !noted.ordinary.has(word)) words.add(word);
  }
  return { names, meanings, accounts, hashtags, numbers, words };
}
