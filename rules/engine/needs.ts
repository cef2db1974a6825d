import { frequentWords } from '../language/frequent-words.ts';
import type { Step } from './phrase.ts';
import { Shapes } from './shapes.ts';
import type { Token } from './token.ts';

export type WordStep = Extract<Step, { kind: 'words' }>;

/** A step that can't be left out: whatever phrase it is a part of needs one of its words. */
export interface Need<Phrase> {
  step: WordStep;
  /** How often it will be met, roughly. */
  weight: number;
  /** Phrases that need nothing rarer; those that hold a name apart, for most sentences name nobody. */
  phrases: Phrase[];
  phrasesOfNames: Phrase[];
  /** The stretch of text in which it was met last, and the first and last token there that meet it. */
  stretch: number;
  first: number;
  last: number;
}

/** Where a word is used. */
interface Use<Phrase> {
  weight: number;
  needs: Need<Phrase>[];
}

/** What a word that hardly a post is without weighs, beside one for any other. */
const frequent = 20;

/** Tells which needs a stretch of text meets: a look-up for each of its words, however many needs there are. */
export class Needs<Phrase> {
  readonly #bySteps = new Map<WordStep, Need<Phrase>>();
  readonly #byWord = new Map<string, Use<Phrase>>();
  readonly #shapes = new Shapes();
  #stretch = 0;

  /** The need for one of a step's words. */
  of(step: WordStep): Need<Phrase> {
    const known = this.#bySteps.get(step);
    if (known) return known;
    const need = { step, weight: 0, phrases: [], phrasesOfNames: [], stretch: -1, first: 0, last: 0 };
    this.#bySteps.set(step, need);
    for (const word of step.alternatives.keys()) {
      const use = this.#use(word);
      need.weight += use.weight;
      use.needs.push(need);
    }
    return need;
  }

  #use(word: string): Use<Phrase> {
    const known = this.#byWord.get(word);
    if (known) return known;
    const use = { weight: frequentWords.has(word) ? frequent : 1, needs: [] };
    this.#byWord.set(word, use);
    this.#shapes.add(word);
    return use;
  }

  /** Takes note of the words of a step, needed or not. */
  learn({ alternatives }: WordStep): void {
    for (const [word, tails] of alternatives) {
      this.#use(word);
      for (const tail of tails) for (const more of tail) this.#use(more);
    }
  }

  /** Whether a word is one that some step uses. */
  knows(word: string): boolean {
    return this.#shapes.may(word) && this.#byWord.has(word);
  }

  /** The needs that tokens `from`..`to` meet. */
  metBy(tokens: readonly Token[], from: number, to: number): Need<Phrase>[] {
    const met: Need<Phrase>[] = [];
    const stretch = ++this.#stretch;
    for (let at = from; at < to; at++) {
      const needs = this.#byWord.get(tokens[at]?.form ?? '')?.needs;
      if (!needs) continue;
      for (const need of needs) {
        need.last = at;
        if (need.stretch === stretch) continue;
        need.stretch = stretch;
        need.first = at;
        met.push(need);
      }
    }
    return met;
  }

  /** Whether the stretch asked about last may meet all of these, one after the other. */
  areMet(needs: readonly Need<Phrase>[]): boolean {
    let at = -1;
    for (const { stretch, first, last } of needs) {
      if (stretch !== this.#stretch || last <= at) return false;
      at = Math.max(first, at + 1);
    }
    return true;
  }
}
