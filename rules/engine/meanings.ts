import { codeEnd } from './entry.ts';
import { NgramMaker } from './ngram-maker.ts';
import type { RosterParts } from './roster-parts.ts';

/** Gathers what each name stands for. */
export class Meanings {
  readonly #names = new NgramMaker();
  /** Most names stand for one, which needs no list. */
  readonly #codes: (number | number[])[] = [];

  /** @param isTold whether a code that the name has already says all that this one says */
  add(words: readonly string[], code: number, isTold?: (known: number) => boolean): void {
    if (words.length === 0) return;
    const at = this.#names.set(words, this.#codes.length);
    const known = this.#codes[at];
    if (known === undefined) {
      this.#codes.push(code);
      return;
    }
    const codes = typeof known === 'number' ? [known] : known;
    if (isTold ? codes.some(isTold) : codes.includes(code)) return;
    if (typeof known === 'number') this.#codes[at] = [known, code];
    else known.push(code);
  }

  made(): Pick<RosterParts, 'names' | 'lists'> {
    const lists: number[] = [];
    const names = this.#names.made((at) => {
      const codes = this.#codes[at] ?? [];
      if (typeof codes === 'number') return codes;
      lists.push(codes.length, ...codes);
      return codeEnd + lists.length - codes.length - 1;
    });
    return { names, lists: Int32Array.from(lists) };
  }
}
