import { type CompiledPhrases, firstUse } from './compiled-phrases.ts';
import { Shapes } from './shapes.ts';
import type { Token } from './token.ts';

/** Columns of a need: the stretch, first and last; four, so that a need lies in one line of the cache. */
const columns = 4;
const first = 1;
const last = 2;

/**
 * Tells which words that phrases need stand in a stretch of text: a look-up for each of its words, however many phrases
 * there are. A need is the place of a step among those of the compiled phrases.
 */
export class Needs {
  /** The place of each word. */
  readonly #words = new Map<string, number>();
  readonly #shapes = new Shapes();
  /** The needs for each word one after the other, and where those of a word begin. */
  readonly #uses: Uint16Array;
  readonly #from: Int32Array;
  /**
   * Of each need, side by side, for a text meets hundreds: the stretch in which it was met last, and the first and last
   * token there that meet it.
   */
  readonly #met: Int32Array;
  #stretch = 0;

  constructor({ words, uses, needed }: CompiledPhrases) {
    this.#met = new Int32Array(needed * columns);
    if (words !== '')
      for (const word of words.split(' ')) {
        this.#words.set(word, this.#words.size);
        this.#shapes.add(word);
      }
    this.#uses = new Uint16Array(uses.length);
    this.#from = new Int32Array(this.#words.size + 1).fill(0);
    let count = 0;
    let word = 0;
    for (let at = 0; at < uses.length; at++) {
      const code = uses.charCodeAt(at);
      if (code < firstUse) this.#from[++word] = count;
      else this.#uses[count++] = code - firstUse;
    }
    // Those after the last are needed nowhere.
    this.#from.fill(count, word + 1);
  }

  /** Whether a word is one that some phrase uses. */
  knows(word: string): boolean {
    return this.#shapes.may(word) && this.#words.has(word);
  }

  /**
   * Notes the needs that tokens `from`..`to` meet.
   * @param tell is told of those that are asked for, once each
   */
  meet(
    tokens: readonly Token[],
    from: number,
    to: number,
    asked: Uint8Array,
    tell: (need: number) => void,
  ): void {
    const stretch = ++this.#stretch;
    for (let at = from; at < to; at++) {
      const word = this.#words.get(tokens[at]?.form ?? '');
      if (word === undefined) continue;
      const end = this.#from[word + 1] ?? 0;
      for (let use = this.#from[word] ?? 0; use < end; use++) {
        const need = this.#uses[use] ?? 0;
        const row = need * columns;
        this.#met[row + last] = at;
        if (this.#met[row] === stretch) continue;
        this.#met[row] = stretch;
        this.#met[row + first] = at;
        if (asked[need] === 1) tell(need);
      }
    }
  }

  /** The first and the last token of the stretch that meet a need which is met. */
  first(need: number): number {
    return this.#met[need * columns + first] ?? 0;
  }

  last(need: number): number {
    return this.#met[need * columns + last] ?? 0;
  }

  /** Whether a token of the stretch may meet a need: of most needs a stretch has one word. */
  mayStand(need: number, at: number): boolean {
    return this.#met[need * columns] === this.#stretch && at >= this.first(need) && at <= this.last(need);
  }

  /** Whether the stretch asked about last may meet all of these, one after the other. */
  areMet(needs: readonly number[]): boolean {
    let at = -1;
    for (const need of needs) {
      if (this.#met[need * columns] !== this.#stretch || this.last(need) <= at) return false;
      at = Math.max(this.first(need), at + 1);
    }
    return true;
  }
}
