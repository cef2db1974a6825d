import type { Token } from './token.ts';
import { checkAfter, hashOf, seed, slotAfter } from './word-hash.ts';

export const empty = -1;
/** The start of some sequence, and none itself. */
export const prefix = -2;

/** The columns of a table with 2^n rows. */
export interface NgramTable {
  checks: Int32Array<ArrayBuffer>;
  values: Int32Array<ArrayBuffer>;
}

/** The row of a sequence, or the empty row where it would be put. */
export function rowOf({ checks, values }: NgramTable, slot: number, check: number): number {
  const mask = values.length - 1;
  let row = (slot ^ (slot >>> 16)) & mask;
  while (values[row] !== empty && checks[row] !== check) row = (row + 1) & mask;
  return row;
}

/** The longest sequence found: its value, or -1 for none, and the token after it. */
export interface Longest {
  value: number;
  to: number;
}

/**
 * A table from word sequences to numbers, as hashes only: 258,000 names take about 4 MB and an answer is a few look-ups,
 * however many there are. A hit needs whole words. Made by `NgramMaker`.
 */
export class Ngrams {
  readonly table: NgramTable;

  constructor(table: NgramTable) {
    this.table = table;
  }

  /** Answers for a text which sequence starts at a token. Each word is read once. */
  in(tokens: readonly Token[]): (from: number) => Longest {
    const { table } = this;
    const slots: number[] = [];
    const checks: number[] = [];
    for (const { form } of tokens) {
      const hash = hashOf(form);
      slots.push(hash.slot);
      checks.push(hash.check);
    }
    return (from) => {
      const best = { value: empty, to: from };
      const sentence = tokens[from]?.sentence;
      let { slot, check } = seed;
      for (let to = from; to < tokens.length; to++) {
        const token = tokens[to];
        if (token?.sentence !== sentence || token?.kind === 'emoji' || token?.kind === 'url') break;
        slot = slotAfter(slot, slots[to] ?? 0);
        check = checkAfter(check, checks[to] ?? 0);
        const value = table.values[rowOf(table, slot, check)] ?? empty;
        if (value === empty) break;
        if (value < 0) continue;
        best.value = value;
        best.to = to + 1;
      }
      return best;
    };
  }

  /** Whether a word is a sequence by itself. */
  has(word: string): boolean {
    const { slot, check } = hashOf(word);
    const row = rowOf(this.table, slotAfter(seed.slot, slot), checkAfter(seed.check, check));
    return (this.table.values[row] ?? empty) >= 0;
  }
}
