import type { Token } from './token.ts';

/** Two independent 32-bit hashes of a word sequence: one finds the slot, the other confirms it. */
interface Hash {
  slot: number;
  check: number;
}

function addWord(hash: Hash, word: string): void {
  let { slot, check } = hash;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    slot = Math.imul(slot ^ code, 0x01000193);
    check = Math.imul(check + code, 0x9e3779b1) ^ (check >>> 15);
  }
  hash.slot = Math.imul(slot ^ 0x7f, 0x01000193);
  hash.check = Math.imul(check + 0x7f, 0x9e3779b1);
}

const seed = (): Hash => ({ slot: 0x811c9dc5 | 0, check: 0x1b873593 });

const empty = -1;
/** The start of some sequence, and none itself. */
const prefix = -2;

/**
 * A table from word sequences to numbers, as hashes only: 250,000 names take about 4 MB and an answer is a few lookups.
 * A hit needs whole words.
 */
export class Ngrams {
  readonly #mask: number;
  readonly #checks: Int32Array;
  readonly #values: Int32Array;

  /** @param size how many words the sequences have together, at most */
  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#checks = new Int32Array(capacity);
    this.#values = new Int32Array(capacity).fill(empty);
  }

  /** Sets the value (0 or more) of a sequence and returns the one it had, or -1. */
  set(words: readonly string[], value: number): number {
    const hash = seed();
    let at = 0;
    for (const word of words) {
      addWord(hash, word);
      at = this.#find(hash);
      if (this.#values[at] !== empty) continue;
      this.#checks[at] = hash.check;
      this.#values[at] = prefix;
    }
    const before = this.#values[at] ?? prefix;
    this.#values[at] = value;
    return Math.max(before, -1);
  }

  /** The longest sequence that starts at token `from`: its value and the token after it; value -1 for none. */
  longest(tokens: readonly Token[], from: number): { value: number; to: number } {
    const hash = seed();
    const best = { value: -1, to: from };
    for (let to = from; to < tokens.length; to++) {
      const token = tokens[to];
      if (
        !token ||
        token.kind === 'emoji' ||
        token.kind === 'url' ||
        token.sentence !== tokens[from]?.sentence
      )
        break;
      addWord(hash, token.form);
      const value = this.#values[this.#find(hash)] ?? empty;
      if (value === empty) break;
      if (value >= 0) {
        best.value = value;
        best.to = to + 1;
      }
    }
    return best;
  }

  #find({ slot, check }: Hash): number {
    let at = (slot ^ (slot >>> 16)) & this.#mask;
    while (this.#values[at] !== empty && this.#checks[at] !== check) at = (at + 1) & this.#mask;
    return at;
  }
}
