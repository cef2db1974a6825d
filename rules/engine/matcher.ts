import { type CompiledPhrases, nowhere } from './compiled-phrases.ts';
import { Needs } from './needs.ts';
import { isNeverLeftOut, type Step, stepOf } from './phrase.ts';
import type { Token } from './token.ts';
import { type SlotEnd, Walk } from './walk.ts';

interface Phrase<Id> {
  id: Id;
  /** How many phrases stand before it. */
  order: number;
  /** Where its steps stand among those compiled. */
  places: readonly number[];
  /** Read when it is first tried, which most phrases never are. */
  steps: readonly Step[] | undefined;
  needs: readonly number[];
  /** The need for the words it begins with; `nowhere` when it begins with a slot. */
  begins: number;
}

/** Phrases that need nothing rarer; those that hold a name apart, for most sentences name nobody. */
interface Filed<Id> {
  phrases: Phrase<Id>[];
  phrasesOfNames: Phrase<Id>[];
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
  Number(one.phrase.begins === nowhere) - Number(other.phrase.begins === nowhere) ||
  one.phrase.order - other.phrase.order;

function nameStarts(from: number, to: number, slotEnd: SlotEnd): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (slotEnd(at, 'who') >= 0) starts.push(at);
  return starts;
}

/**
 * All phrases of a language. A phrase is tried only in a sentence that has all the words it needs, and it is found by
 * the rarest of them, so that a text costs no more with many phrases than with few.
 */
export class Matcher<Id> {
  readonly #needs: Needs;
  /** By the need that phrases are filed under. */
  readonly #filed: (Filed<Id> | undefined)[];
  /** 1 for each need that phrases are filed under: of those that a text meets, one in many. */
  readonly #files: Uint8Array;
  /** Phrases of a name and no word. */
  readonly #ofNamesAlone: Phrase<Id>[] = [];
  readonly #steps: readonly string[];

  /** @param ids what the phrases of each source stand for */
  constructor(ids: readonly Id[], compiled: CompiledPhrases) {
    this.#needs = new Needs(compiled);
    this.#steps = compiled.steps;
    this.#filed = new Array<undefined>(compiled.needed).fill(undefined);
    this.#files = new Uint8Array(compiled.needed);
    compiled.phrases.forEach(([whose = 0, filedUnder = nowhere, ...own], order) => {
      const id = ids[whose];
      if (id !== undefined) this.#file(this.#phrase(id, order, own, compiled.needed), filedUnder);
    });
  }

  #phrase(id: Id, order: number, places: readonly number[], needed: number): Phrase<Id> {
    const first = places[this.#steps[places[0] ?? nowhere] === '^' ? 1 : 0] ?? nowhere;
    return {
      id,
      order,
      places,
      steps: undefined,
      needs: places.filter((at) => at < needed),
      begins: this.#isSlot(first) ? nowhere : first,
    };
  }

  #isSlot(place: number): boolean {
    return this.#steps[place]?.startsWith('{') === true;
  }

  #file(phrase: Phrase<Id>, filedUnder: number): void {
    if (filedUnder === nowhere) {
      this.#ofNamesAlone.push(phrase);
      return;
    }
    const filed = this.#filed[filedUnder] ?? { phrases: [], phrasesOfNames: [] };
    const ofNames = phrase.places.some((at) => this.#isSlot(at));
    filed[ofNames ? 'phrasesOfNames' : 'phrases'].push(phrase);
    this.#filed[filedUnder] = filed;
    this.#files[filedUnder] = 1;
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
    const walk = new Walk(tokens, slotEnd, this.#needs);
    for (let from = 0, to = 0; from < tokens.length; from = to) {
      const sentence = tokens[from]?.sentence ?? 0;
      while (tokens[to]?.sentence === sentence) to++;
      const names = named.has(sentence);
      const possible = this.#possible(tokens, from, to, names);
      const starts = possible.some(({ begins }) => begins === nowhere) ? nameStarts(from, to, slotEnd) : [];
      for (const phrase of possible) {
        phrase.steps ??= phrase.places.map((at) => stepOf(this.#steps[at] ?? ''));
        const { steps } = phrase;
        for (const at of phrase.begins === nowhere
          ? starts
          : this.#wordStarts(phrase.begins, steps, tokens)) {
          const end = walk.end(steps, at, phrase.places);
          const { slotAt, denied } = walk;
          if (end > at) found.push({ phrase, hit: { id: phrase.id, from: at, to: end, slotAt, denied } });
        }
      }
    }
    return found.sort(inOrder).map(({ hit }) => hit);
  }

  #wordStarts(need: number, steps: readonly Step[], tokens: readonly Token[]): number[] {
    const first = this.#needs.first(need);
    const last = this.#needs.last(need);
    if (first === last) return [first];
    const step = steps.find(isNeverLeftOut);
    const starts: number[] = [];
    if (step?.kind === 'words')
      for (let at = first; at <= last; at++)
        if (step.alternatives.has(tokens[at]?.form ?? '')) starts.push(at);
    return starts;
  }

  /** The phrases of which a sentence has all the words. */
  #possible(tokens: readonly Token[], from: number, to: number, names: boolean): Phrase<Id>[] {
    const possible = names ? [...this.#ofNamesAlone] : [];
    const met: Filed<Id>[] = [];
    this.#needs.meet(tokens, from, to, this.#files, (need) => {
      const filed = this.#filed[need];
      if (filed) met.push(filed);
    });
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
