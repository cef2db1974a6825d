import * as language from '../language/headline.ts';
import { lazily } from '../lazily.ts';
import { squeeze } from './form.ts';
import type { Token } from './token.ts';

export type EvidenceId = keyof typeof language.evidence;
/** How often each kind of evidence was found. */
export type Counts = Map<EvidenceId, number>;

/** How each kind of evidence weighs. */
export const weights: Readonly<Record<EvidenceId, language.Evidence>> = language.evidence;
const evidenceIds = Object.keys(weights).filter((id): id is EvidenceId => id in weights);

/** Fewer words than this may be a name or a title. */
const shortest = 4;
/** How many of the words have a capital in a headline. */
const share = 0.8;
const list = (words: string): string[] => words.trim().split(/\s+/).map(squeeze);

const press = lazily(() => new RegExp(language.press, 'i'));
const occasionTag = lazily(() => new RegExp(language.occasionTag));
const laughter = lazily(() => new RegExp(language.laughter));
const small = lazily(() => new Set(list(language.smallWords)));
const byWord = lazily(
  () =>
    new Map(evidenceIds.flatMap((id) => list(weights[id].words ?? '').map((word) => [word, id] as const))),
);

/** What was found in one sentence, and in the whole post. */
export interface NewsEvidence {
  sentences: ReadonlyMap<number, Sentence>;
  post: Counts;
}

/** How its words are written, and the evidence found. */
export interface Sentence {
  counts: Counts;
  words: number;
  capital: number;
  small: number;
}

const begun = (): Sentence => ({ counts: new Map(), words: 0, capital: 0, small: 0 });

const add = (counts: Counts, id: EvidenceId): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1);
};

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** How a word was written: `Capital`, `small`, or neither (acronyms, single letters, words that never have a capital). */
function writing(text: string, { start, end, form, caps }: Token): 'capital' | 'small' | undefined {
  const first = text.charCodeAt(start);
  const capital = isCapital(first);
  if (end - start < 2 || caps === true || !(capital || isSmall(first)) || small().has(form)) return undefined;
  return capital ? 'capital' : 'small';
}

/** Whether what follows an office can be its holder: "Bupati Candra", not "bupati yang". */
const beforeName = (text: string, next: Token): boolean =>
  next.form === 'nomor' ||
  (next.kind !== 'number' && writing(text, next) !== 'small' && !small().has(next.form));

/** Spelled other than in a dictionary: "yg", "klo". */
function slangy(text: string, { start, end, form }: Token): boolean {
  let at = start;
  // Nearly every word is its own form.
  while (at < end && (text.charCodeAt(at) | 32) === form.charCodeAt(at - start)) at++;
  if (at === end && form.length === end - start) return false;
  const low = text.slice(start, end).toLowerCase();
  return low !== form && squeeze(low.replace(/[^a-z]/g, '')) !== form;
}

/** Said first in a sentence, they make the whole of it a call or a wish. */
const openers: ReadonlySet<EvidenceId> = new Set(['must', 'wish', 'person']);

type Sign = { id: EvidenceId; ofPost: boolean };
const within = (id: EvidenceId): Sign => ({ id, ofPost: false });
const signs: Readonly<Record<string, Sign>> = {
  '!': { id: 'bang', ofPost: true },
  '%': within('percent'),
  ':': within('colon'),
  '"': within('quote'),
  '“': within('quote'),
  '”': within('quote'),
};

function readWord(text: string, token: Token, next: Token | undefined, here: Sentence, post: Counts): void {
  const written = writing(text, token);
  if (written) here[written] += 1;
  here.words += 1;
  // A part of a longer word that was taken apart says nothing by itself.
  if (token.end === next?.start) return;
  if (token.form.length > 2 && laughter().test(token.form)) add(post, 'laugh');
  if (slangy(text, token)) add(post, 'slang');
  const id = byWord().get(token.form);
  if (!id) return;
  if (id === 'office' && (next?.sentence !== token.sentence || !beforeName(text, next))) return;
  add(here.counts, id);
  if (id === 'call' ? token.opens : here.words === 1 && openers.has(id)) add(here.counts, 'order');
}

/** All evidence for and against a report, in one pass. */
export function newsEvidence(text: string, tokens: readonly Token[]): NewsEvidence {
  const sentences = new Map<number, Sentence>();
  const post: Counts = new Map();
  const tags = new Set<number>();
  const occasions = new Set<number>();
  let here: Sentence = begun();
  let before: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (token.sentence !== before?.sentence) {
      here = sentences.get(token.sentence) ?? begun();
      sentences.set(token.sentence, here);
    }
    const to = next?.start ?? text.length;
    const passedOn = token.kind === 'mention' && before?.form === 'rt';
    for (let at = token.end; at < to; at++) {
      // Mostly a blank.
      if (text.charCodeAt(at) === 32) continue;
      const sign = signs[text.charAt(at)];
      if (sign?.ofPost) add(post, sign.id);
      else if (sign && next?.sentence === token.sentence && !passedOn) add(here.counts, sign.id);
    }
    if (token.tag !== undefined) {
      tags.add(token.tag);
      if (occasionTag().test(token.form)) occasions.add(token.tag);
    } else if (token.kind === 'emoji') add(post, 'emoji');
    else if (token.kind === 'url') {
      if (press().test(text.slice(token.start, token.end))) add(post, 'source');
    } else if (token.kind === 'mention') {
      if (i === 0) add(post, 'reply');
      else if (press().test(token.form)) add(post, 'source');
    } else if (token.kind === 'word' && (before?.end ?? -1) < token.start)
      readWord(text, token, next, here, post);
    before = token;
  }
  if (tags.size > occasions.size) post.set('tag', tags.size - occasions.size);
  for (const { counts, capital, small: low } of sentences.values()) {
    if (capital + low >= shortest && capital >= share * (capital + low)) add(counts, 'titled');
    if (low > shortest && capital === 0) add(counts, 'small');
  }
  return { sentences, post };
}
