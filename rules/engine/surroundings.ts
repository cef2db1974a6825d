import { lazily } from '../lazily.ts';
import { isRare } from './ballot.ts';
import type { Named } from './named.ts';
import { electionWords, officeWords, partyWords, politicsWords, publicAccounts } from './political-words.ts';
import type { Entry } from './roster.ts';
import type { Token } from './token.ts';

/** What stands around a name: asked once per name, so gathered once per text. */
export interface Surroundings {
  /** Sentences that speak of an election or an office; a hashtag that does speaks for every sentence. */
  ofElection(sentence: number): boolean;
  /** Sentences that speak of parties. */
  ofParties(sentence: number): boolean;
  /** Whether somebody else of the ticket, or the pair as such, is named in the sentence or in a hashtag. */
  withPartner(sentence: number, entry: Entry): boolean;
  /** Whether the region that votes is named anywhere in the text. */
  inPlace(entry: Entry): boolean;
  numbered(ticket: number): boolean;
  ticketNamed(ticket: number): boolean;
  /** Somebody or some party is named beyond doubt. */
  certain: boolean;
  /** An election, an office or somebody beyond doubt stands anywhere in the text. */
  electoral: boolean;
  /** The same, or any other word of politics. */
  political: boolean;
}

const everySentence = -1;
/** Stands for a member, or the pair, named beyond doubt. */
const beyondDoubt = -2;

function sentencesWith(tokens: readonly Token[], fits: (form: string) => boolean): Set<number> {
  const found = new Set<number>();
  tokens.forEach((token, i) => {
    const form = token.form === 'wali' && tokens[i + 1]?.form === 'kota' ? 'walikota' : token.form;
    if (fits(form)) found.add(token.tag === undefined ? token.sentence : everySentence);
  });
  return found;
}

/** Gathers what stands around the names of a text. */
export function surroundingsOf(
  tokens: readonly Token[],
  names: readonly Named[],
  numbers: readonly Named[],
  under: readonly Token[] = [],
): Surroundings {
  const election = sentencesWith(tokens, (form) => electionWords.has(form) || officeWords.has(form));
  const party = sentencesWith(tokens, (form) => partyWords.has(form));
  // Who is named, by sentence and ticket.
  const members = new Map<number, Map<number, number[]>>();
  const tickets = new Set<number>();
  // Two people of one contest, named by names that few carry.
  const rare = new Set<string>();
  let certain = false;
  for (const { from, entries } of names) {
    const token = tokens[from];
    const sentence = token?.tag === undefined ? (token?.sentence ?? 0) : everySentence;
    for (const entry of entries) {
      const { kind, ticket, member } = entry;
      if (kind === 'common-name' && isRare(entry, token?.form ?? '')) rare.add(`${ticket} ${member}`);
      if (kind !== 'risky-party') tickets.add(ticket);
      if (kind === 'party' || kind === 'candidate') certain = true;
      if (kind !== 'candidate' && kind !== 'common-name') continue;
      const here = members.get(sentence) ?? new Map<number, number[]>();
      members.set(sentence, here);
      const others = here.get(ticket) ?? [];
      here.set(ticket, others);
      const one = kind === 'candidate' ? beyondDoubt : member;
      if (!others.includes(one)) others.push(one);
    }
  }
  const counted = new Set(numbers.flatMap(({ entries }) => entries.map(({ ticket }) => ticket)));
  const within = (set: ReadonlySet<number>, sentence: number): boolean =>
    set.has(sentence) || set.has(everySentence);
  const besides = (sentence: number, ticket: number, member: number): boolean =>
    members
      .get(sentence)
      ?.get(ticket)
      ?.some((other) => other !== member && other !== -1) === true;
  const forms = lazily(() => new Set([...tokens, ...under].map(({ form }) => form)));
  const electoral = certain || election.size > 0;
  return {
    electoral,
    political:
      electoral ||
      party.size > 0 ||
      rare.size > 1 ||
      tokens.some(({ kind, form }) => (kind === 'mention' ? publicAccounts : politicsWords).has(form)),
    ofElection: (sentence) => within(election, sentence),
    ofParties: (sentence) => within(party, sentence),
    withPartner: (sentence, { ticket, member }) =>
      besides(sentence, ticket, member) || besides(everySentence, ticket, member),
    inPlace: ({ ballot }) => ballot?.places.some((word) => forms().has(word)) === true,
    numbered: (ticket) => counted.has(ticket),
    ticketNamed: (ticket) => tickets.has(ticket),
    certain,
  };
}
