import { isExecutive, isInitials, isOfPerson, isPairName, isRare } from './ballot.ts';
import { lexicon } from './lexicon.ts';
import type { Named } from './named.ts';
import {
  electionWords,
  ministry,
  officeWords,
  pairLeads,
  partyVerbs,
  sloganLeads,
  tagAttack,
  tagVote,
  titles,
  voteVerbs,
} from './political-words.ts';
import type { Entry } from './roster.ts';
import { goesOn, isPadded, isYear } from './stretches.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** `PAN` in an ordinary sentence is a pan or a ministry; beside parties, or after "pilih" in capitals, it is the party. */
function isParty(tokens: readonly Token[], { from, to }: Named, around: Surroundings): boolean {
  const first = tokens[from];
  const before = tokens[from - 1]?.form ?? '';
  if (!first || ministry.has(before) || tokens[to]?.form === 'rb') return false;
  // An acronym has no letter twice by emphasis: PSSI plays football.
  if (to - from === 1 && first.end - first.start !== first.form.length) return false;
  const caps = first.caps === true;
  if (caps && (partyVerbs.has(before) || around.certain)) return true;
  return around.ofParties(first.sentence) && (caps || first.tag === undefined);
}

/** The word before a name and its titles, and whether there are any. */
function addressed(tokens: readonly Token[], from: number): { titled: boolean; before: string } {
  const sentence = tokens[from]?.sentence;
  let at = from - 1;
  while (tokens[at]?.sentence === sentence && titles.has(tokens[at]?.form ?? '')) at--;
  const before = tokens[at]?.sentence === sentence ? (tokens[at]?.form ?? '') : '';
  return { titled: at < from - 1, before };
}

/** Words on either side that a name is written together with, at most: nobody's hashtag has more. */
const mostBeside = 30;

/** Whether the words that a name was written together with, in a hashtag or without a space, are of a kind. */
function besideInTag(tokens: readonly Token[], at: number, fits: (form: string) => boolean): boolean {
  let from = at;
  while (at - from < mostBeside && goesOn(tokens[from - 1], tokens[from])) from--;
  for (let i = from; i <= at + mostBeside && (i === from || goesOn(tokens[i - 1], tokens[i])); i++)
    if (fits(tokens[i]?.form ?? '')) return true;
  return false;
}

/** Of a hashtag: the other's initials, `#HJRisnaldi`. */
const isUnknown = (form: string): boolean => form.length > 1 && form.length < 5 && !lexicon().knows(form);
const withUnknown = (tokens: readonly Token[], at: number): boolean => {
  const { tag, form: own } = tokens[at] ?? {};
  return tag !== undefined && besideInTag(tokens, at, (form) => form !== own && isUnknown(form));
};
const ofElection = (form: string): boolean => electionWords.has(form) || officeWords.has(form);
const ofCampaign = (form: string): boolean =>
  tagVote.has(form) || tagAttack.has(form) || isYear(form) || isPadded(form);

/** A name that many carry is the candidate's beside a running mate, a ballot number, an office or an election. */
function isCandidate(tokens: readonly Token[], named: Named, entry: Entry, around: Surroundings): boolean {
  const { from, to } = named;
  const first = tokens[from];
  if (!first) return false;
  // Letters that are no word of a name are initials, which are written in capitals: `JTP`.
  if (to - from === 1 && isInitials(entry, first.form) && first.caps !== true) return false;
  if (around.withPartner(first.sentence, entry) || around.numbered(entry.ticket)) return true;
  const last = tokens[from - 1];
  const lead = last?.sentence === first.sentence ? last.form : '';
  if (isPairName(entry, first.form) && pairLeads.has(lead)) return true;
  // What a pair as a whole is called is an everyday word too, unless written in capitals ("AMIN").
  const spoken = entry.member >= 0 || first.caps === true;
  if (!spoken) return false;
  if (first.tag === undefined ? around.ofElection(first.sentence) : besideInTag(tokens, from, ofElection))
    return true;
  if (!isExecutive(entry)) return false;
  if (entry.member < 0 || isInitials(entry, first.form))
    return first.caps === true && (around.political || around.inPlace(entry));
  const { titled, before } = addressed(tokens, from);
  const full = to - from > 1 && isOfPerson(entry, tokens[to - 1]?.form ?? '');
  const here = around.inPlace(entry);
  if (full || isRare(entry, first.form))
    return (
      around.political ||
      here ||
      withUnknown(tokens, from) ||
      voteVerbs.has(before) ||
      besideInTag(tokens, from, ofCampaign)
    );
  // Whoever speaks of a rival means this one.
  if (entry.contest?.office === 'presiden' && around.certain) return true;
  return (titled && around.electoral) || (here && around.political);
}

/** A slogan that is only told of names whose it is, and says nothing for them. */
const mentioned = (tokens: readonly Token[], { from }: Named, entry: Entry): Entry =>
  entry.kind === 'slogan' && sloganLeads.has(tokens[from - 1]?.form ?? '')
    ? { ...entry, kind: 'campaign-group' }
    : entry;

/** Decides for names that many carry whether the words around them speak of this contest. */
export function settle(tokens: readonly Token[], named: Named, around: Surroundings): Named | undefined {
  const sure = named.entries.filter(({ kind }) => kind !== 'common-name' && kind !== 'risky-party');
  if (sure.length > 0) return { ...named, entries: sure.map((entry) => mentioned(tokens, named, entry)) };
  const entries = named.entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'risky-party')
      return isParty(tokens, named, around) ? [{ ...entry, kind: 'party' }] : [];
    return isCandidate(tokens, named, entry, around) ? [{ ...entry, kind: 'candidate' }] : [entry];
  });
  return entries.length > 0 ? { ...named, entries } : undefined;
}
