import type { Contest } from '../contests/schema.ts';
import { reported } from '../language/context.ts';
import { praiseEmoji } from '../language/praise.ts';
import { lazily } from '../lazily.ts';
import type { Part, SignalId } from '../signal.ts';
import { isRare } from './ballot.ts';
import { deniedBefore } from './denial.ts';
import { headlines } from './headline.ts';
import { type Cue, lexicon, type Meaning } from './lexicon.ts';
import type { PhraseHit } from './matcher.ts';
import { findNamed, type Named } from './named.ts';
import { type NewsEvidence, newsEvidence } from './news-evidence.ts';
import { tagAttack, tagSupport, voteWords } from './political-words.ts';
import type { Roster } from './roster.ts';
import { everywhere, type Signal } from './signal.ts';
import { namesSomeone, slotFinder } from './slots.ts';
import { tagSignals } from './tag-signals.ts';
import type { Knows, Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { unlisted } from './unlisted.ts';

const cheers = new Set(praiseEmoji.map((sign) => sign.replace('\ufe0f', '')));
const ofReports: ReadonlySet<Cue> = new Set(reported);
/** Whose denial is itself a stand against somebody. */
const taking = new Set<Cue>(['call', 'win']);

/** Of somebody called by a name that few carry all of these tell. */
const outright = new Set<Cue>(['call', 'support', 'win', 'reject', 'attack']);

/** Whether a word is used by some phrase, by the names on a roster, or beside them in hashtags. */
export function knowsWith(roster: Roster): Knows {
  const phrases = lexicon();
  const ofTags = (form: string): boolean => form.length > 4 && (tagAttack.has(form) || tagSupport.has(form));
  return (form) => phrases.knows(form) || roster.words.has(form) || ofTags(form);
}

function namedSignals(tokens: readonly Token[], named: readonly Named[], part: Part): Signal[] {
  return named.flatMap(({ from, start, end, entries }) => {
    const first = tokens[from];
    const forAll = first?.tag !== undefined || first?.kind === 'mention';
    const sentence = forAll ? everywhere : (first?.sentence ?? everywhere);
    return entries.flatMap(({ kind, contest, member }): Signal[] => {
      if (kind === 'unlisted') return [];
      // Who signs with a candidate's name is read as the candidate; with a pair's, others do too.
      const account = part === 'target.name' && kind === 'candidate' && member >= 0;
      const id = account ? 'candidate-account' : kind === 'risky-party' ? 'party' : kind;
      return [contest ? { id, start, end, sentence, part, contest } : { id, start, end, sentence, part }];
    });
  });
}

function cheerSignals(tokens: readonly Token[], part: Part): Signal[] {
  return tokens
    .filter(({ kind, form }) => kind === 'emoji' && cheers.has(form))
    .map(({ start, end, sentence }) => ({ id: 'praise', start, end, sentence, part }));
}

/** Which cues the contexts found turn off, by sentence. Words of a hashtag are no context. */
function silencedBy(hits: readonly PhraseHit<Meaning>[], tokens: readonly Token[]): Map<number, Set<Cue>> {
  const silenced = new Map<number, Set<Cue>>();
  for (const { id, from } of hits) {
    const token = tokens[from];
    if (id.is !== 'context' || !token || token.tag !== undefined) continue;
    const set = silenced.get(token.sentence) ?? new Set<Cue>();
    for (const cue of id.context.silences) set.add(cue);
    silenced.set(token.sentence, set);
  }
  return silenced;
}

/** Tokens of names of several words: "Perjuangan" in a party's name praises nobody. */
function tokensOfNames(named: readonly Named[]): Set<number> {
  const found = new Set<number>();
  for (const { from, to, entries } of named)
    if (to - from > 1 && entries.some(({ kind }) => kind === 'candidate' || kind === 'party'))
      for (let at = from; at < to; at++) found.add(at);
  return found;
}

/** One part of a draft as it was read. */
export interface Read {
  text: string;
  tokens: readonly Token[];
  named: readonly Named[];
  /** Whether somebody's ballot number stands in it that may as well count something else. */
  ofRace: boolean;
  /** Whether a region that votes is named. */
  inPlace: boolean;
  /** What it is written like, and the sentences that report. */
  evidence: () => NewsEvidence;
  reports: () => ReadonlySet<number>;
  /** In no order. */
  signals: Signal[];
}

/**
 * Every signal in one part of a draft, and what they were found in.
 * @param under the name of the page or person it is written to, which tells where one is
 */
export function readPart(text: string, part: Part, roster: Roster, knows: Knows, under = ''): Read {
  const tokens = tokensOf(text, knows);
  const around = under ? tokensOf(under, knows) : [];
  const listed = findNamed(text, tokens, roster, around, part !== 'photo');
  const inDoubt = part === 'text' && !namesSomeone(listed);
  const named = inDoubt ? [...listed, ...unlisted(text, tokens, (form) => roster.places.has(form))] : listed;
  const slotEnd = slotFinder(tokens, named, inDoubt);
  const namedIn = new Set(named.map(({ from }) => tokens[from]?.sentence ?? 0));
  const hits = lexicon().find(tokens, slotEnd, namedIn);
  const silenced = silencedBy(hits, tokens);
  const evidence = lazily(() => newsEvidence(text, tokens));
  const reports = lazily(() => headlines(evidence()));
  const isOff = (cue: Cue, sentence: number): boolean =>
    silenced.get(sentence)?.has(cue) === true || (ofReports.has(cue) && reports().has(sentence));
  const inName = tokensOfNames(named);
  const contests = new Map<number, Contest>();
  for (const { from, entries } of named) {
    const contest = entries.find((entry) => entry.contest)?.contest;
    if (contest) contests.set(from, contest);
  }

  const ofPlace = ({ form }: Token): boolean => roster.places.has(form);
  const inPlace = tokens.some(ofPlace) || around.some(ofPlace);
  /** Of somebody who may be anybody only a call to vote tells. */
  const asks = (cue: Cue, from: number, to: number): boolean => {
    if (!taking.has(cue) && cue !== 'support' && cue !== 'reject') return false;
    for (let at = from; at < to; at++) if (voteWords.has(tokens[at]?.form ?? '')) return true;
    return false;
  };
  const known = (from: number, to: number): boolean =>
    named.some(
      (one) =>
        one.from >= from &&
        one.to <= to &&
        one.entries.some((entry) => entry.kind === 'unlisted' || isRare(entry, tokens[one.from]?.form ?? '')),
    );
  const meant = ({ id, from, to, slotAt, denied }: PhraseHit<Meaning>): Signal[] => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    const { start, sentence } = first;
    const signal = (is: SignalId): Signal => ({ id: is, start, end: last.end, sentence, part });
    if (id.is === 'context') return first.tag === undefined ? [signal(id.context.id)] : [];
    if (id.is === 'group') {
      if (inDoubt) return [];
      let at = slotAt;
      while (at >= 0 && at < to && !contests.has(at)) at++;
      const contest = contests.get(at);
      return [{ ...signal('campaign-group'), ...(contest && { contest }) }];
    }
    if (slotAt < 0 && inName.has(from) && inName.has(to - 1)) return [];
    if (isOff(id.cue, sentence) || (part === 'photo' && id.cue === 'taunt')) return [];
    if (inDoubt && slotAt >= 0)
      return (inPlace || known(slotAt, to) ? outright.has(id.cue) && to - from > 1 : asks(id.cue, from, to))
        ? [signal('taunt')]
        : [];
    if (!denied && !deniedBefore(tokens, from)) return [signal(id.cue)];
    return [signal(taking.has(id.cue) && slotAt >= 0 && !isOff('reject', sentence) ? 'reject' : 'negation')];
  };
  const signals = [
    ...namedSignals(tokens, named, part),
    ...tagSignals(tokens, named, part),
    ...hits.flatMap(meant),
    ...cheerSignals(tokens, part),
  ];
  const isListed = ({ entries }: Named): boolean => entries.every(({ kind }) => kind !== 'unlisted');
  return {
    text,
    tokens,
    named: listed.filter(isListed),
    ofRace: !listed.every(isListed),
    inPlace,
    evidence,
    reports,
    signals,
  };
}

/** Only the signals. */
export const signalsIn = (...of: Parameters<typeof readPart>): Signal[] => readPart(...of).signals;
