import { empty, Ngrams, type NgramTable, prefix, rowOf } from './ngrams.ts';
import { checkAfter, type Hash, hashOf, seed, slotAfter } from './word-hash.ts';

const smallest = 4096;
/** A table grows when more than this share of it is taken. */
const fullest = 0.7;

interface Growing extends NgramTable {
  /** Only needed to put a row into a larger table. */
  slots: Int32Array<ArrayBuffer>;
}

const emptyTable = (rows: number): Growing => ({
  slots: new Int32Array(rows),
  checks: new Int32Array(rows),
  values: new Int32Array(rows).fill(empty),
});

/** Fills a table of word sequences. */
export class NgramMaker {
  #table = emptyTable(smallest);
  #taken = 0;
  /** The same few words make up most names. */
  readonly #hashes = new Map<string, Hash>();

  /** Sets the value (0 or more) of a sequence, unless it has one. Returns the value it has now. */
  set(words: readonly string[], value: number): number {
    let { slot, check } = seed;
    let row = 0;
    // By index: the code that makes a roster runs once, and `of` makes an object each time before it is compiled.
    for (let at = 0; at < words.length; at++) {
      const hash = this.#hashOf(words[at] ?? '');
      slot = slotAfter(slot, hash.slot);
      check = checkAfter(check, hash.check);
      row = this.#take(slot, check);
    }
    const { values } = this.#table;
    if ((values[row] ?? prefix) < 0) values[row] = value;
    return values[row] ?? value;
  }

  /** The table, with each value put through `by`. Nothing may be set afterwards. */
  made(by: (value: number) => number): Ngrams {
    const { checks, values } = this.#table;
    return new Ngrams({ checks, values: values.map((value) => (value < 0 ? value : by(value))) });
  }

  #hashOf(word: string): Hash {
    const known = this.#hashes.get(word);
    if (known) return known;
    const hash = hashOf(word);
    this.#hashes.set(word, hash);
    return hash;
  }

  #take(slot: number, check: number): number {
    if (this.#taken > this.#table.values.length * fullest) this.#grow();
    const { slots, checks, values } = this.#table;
    const row = rowOf(this.#table, slot, check);
    if (values[row] !== empty) return row;
    slots[row] = slot;
    checks[row] = check;
    values[row] = prefix;
    this.#taken++;
    return row;
  }

  #grow(): void {
    const { slots, checks, values } = this.#table;
    this.#table = emptyTable(values.length * 2);
    values.forEach((value, at) => {
      if (value === empty) return;
      const row = rowOf(this.#table, slots[at] ?? 0, checks[at] ?? 0);
      this.#table.slots[row] = slots[at] ?? 0;
      this.#table.checks[row] = checks[at] ?? 0;
      this.#table.values[row] = value;
    });
  }
}
