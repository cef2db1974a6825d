import { type Need, Needs, type WordStep } from './needs.ts';
import { parsePhrase, type Step } from './phrase.ts';
import type { Token } from './token.ts';
import { type SlotEnd, Walk } from './walk.ts';

interface Phrase<Id> {
  id: Id;
  /** How many phrases were added before it. */
  order: number;
  steps: readonly Step[];
  needs: readonly Need<Phrase<Id>>[];
  /** The words it begins with; none when it begins with a slot. */
  begins: Need<Phrase<Id>> | undefined;
}

/** Where a phrase stands: token indexes `from`..`to`, and the token at which its first slot begins. */
export interface PhraseHit<Id> {
  id: Id;
  from: number;
  to: number;
  slotAt: number;
  /** Words that `*` skipped deny it: "Candra tidak akan menang". */
  denied: boolean;
}

interface Found<Id> {
  hit: PhraseHit<Id>;
  phrase: Phrase<Id>;
}

/** By where they begin; at one token those that begin with words come first, and what was added sooner. */
const inOrder = <Id>(one: Found<Id>, other: Found<Id>): number =>
  one.hit.from - other.hit.from ||
  Number(one.phrase.begins === undefined) - Number(other.phrase.begins === undefined) ||
  one.phrase.order - other.phrase.order;

function nameStarts(from: number, to: number, slotEnd: SlotEnd): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (slotEnd(at, 'who') >= 0) starts.push(at);
  return starts;
}

function wordStarts(
  { step, first, last }: Pick<Need<unknown>, 'step' | 'first' | 'last'>,
  tokens: readonly Token[],
): number[] {
  if (first === last) return [first];
  const starts: number[] = [];
  for (let at = first; at <= last; at++) if (step.alternatives.has(tokens[at]?.form ?? '')) starts.push(at);
  return starts;
}

const isNeeded = (step: Step): step is WordStep => step.kind === 'words' && !step.optional;

/**
 * All phrases of a language. A phrase is tried only in a sentence that has all the words it needs, and it is found by
 * the rarest of them, so that a text costs no more with many phrases than with few.
 */
export class Matcher<Id> {
  readonly #needs = new Needs<Phrase<Id>>();
  /** Phrases of a name and no word. */
  readonly #ofNamesAlone: Phrase<Id>[] = [];
  readonly #read = new Set<Step>();
  #count = 0;

  /** Adds phrases, one a line. @throws on a phrase that starts with something optional, or has a mistake. */
  add(id: Id, lines: string): void {
    for (const line of lines.split('\n')) {
      if (line.trim() !== '') this.#addOne(id, parsePhrase(line), line);
    }
  }

  #addOne(id: Id, steps: readonly Step[], line: string): void {
    const first = steps.find((step) => step.kind !== 'start');
    if (!first || (first.kind !== 'words' && first.kind !== 'slot') || first.optional)
      throw new Error(`a phrase must start with a word or a slot: ${line}`);
    const needs = steps.filter(isNeeded).map((step) => this.#needs.of(step));
    const begins = first.kind === 'words' ? this.#needs.of(first) : undefined;
    const phrase = { id, order: this.#count++, steps, needs, begins };
    const [rarest] = needs.toSorted((one, other) => one.weight - other.weight);
    const ofNames = steps.some((step) => step.kind === 'slot' && !step.optional);
    if (rarest) rarest[ofNames ? 'phrasesOfNames' : 'phrases'].push(phrase);
    else this.#ofNamesAlone.push(phrase);
    for (const step of steps) {
      if (step.kind !== 'words' || this.#read.has(step)) continue;
      this.#read.add(step);
      this.#needs.learn(step);
    }
  }

  /** Whether some phrase uses this word. */
  knows(form: string): boolean {
    return this.#needs.knows(form);
  }

  /**
   * Every phrase in the tokens, in order; several may overlap.
   * @param named the sentences that name anybody
   */
  find(tokens: readonly Token[], slotEnd: SlotEnd, named: ReadonlySet<number>): PhraseHit<Id>[] {
    const found: Found<Id>[] = [];
    const walk = new Walk(tokens, slotEnd);
    for (let from = 0, to = 0; from < tokens.length; from = to) {
      const sentence = tokens[from]?.sentence ?? 0;
      while (tokens[to]?.sentence === sentence) to++;
      const names = named.has(sentence);
      const possible = this.#possible(tokens, from, to, names);
      const starts = possible.some(({ begins }) => !begins) ? nameStarts(from, to, slotEnd) : [];
      for (const phrase of possible) {
        for (const at of phrase.begins ? wordStarts(phrase.begins, tokens) : starts) {
          const end = walk.end(phrase.steps, at);
          const { slotAt, denied } = walk;
          if (end > at) found.push({ phrase, hit: { id: phrase.id, from: at, to: end, slotAt, denied } });
        }
      }
    }
    return found.sort(inOrder).map(({ hit }) => hit);
  }

  /** The phrases of which a sentence has all the words. */
  #possible(tokens: readonly Token[], from: number, to: number, names: boolean): Phrase<Id>[] {
    const possible = names ? [...this.#ofNamesAlone] : [];
    const met = this.#needs.metBy(tokens, from, to);
    const take = (phrases: readonly Phrase<Id>[]): void => {
      for (const phrase of phrases) if (this.#needs.areMet(phrase.needs)) possible.push(phrase);
    };
    for (const { phrases, phrasesOfNames } of met) {
      take(phrases);
      if (names) take(phrasesOfNames);
    }
    return possible;
  }
}
