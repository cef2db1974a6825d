import type { Knows, Token } from './token.ts';
import { checkAfter, seed, slotAfterLetter } from './word-hash.ts';

/** What a word was read as; most words are one token. */
export type Remembered = Token | readonly Token[];

/** How many places there are at first, and at most; powers of two. */
const fewest = 256;
const most = 65536;
const growth = 4;
/** A word may lie in any of so many places side by side; the one remembered longest ago there gives way. */
const shelf = 4;

/**
 * What was made of words lately. People say the same few thousand words again and again, and while somebody types the
 * same text is read after every key. Words are told by their hashes, as names are: to make a string of each word only
 * to ask for it cost more than all else that is done with a word which is known.
 */
export class WordMemory {
  #checks = new Int32Array(fewest);
  #read: (Remembered | undefined)[] = new Array<undefined>(fewest).fill(undefined);
  #remembered = 0;
  /** Of the word asked for last. */
  #slot = 0;
  #check = 0;

  /** The tokens of the word at `from`..`to` of a text as it was written, as if it stood alone. */
  find(text: string, from: number, to: number, ofTag: boolean): Remembered | undefined {
    let { slot, check } = seed;
    // Read differently from the same word elsewhere.
    if (ofTag) check = ~check;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      slot = slotAfterLetter(slot, code);
      check = checkAfter(check, code);
    }
    this.#slot = slot ^ (slot >>> 15);
    this.#check = check;
    const first = this.#shelf();
    for (let place = first; place < first + shelf; place++)
      if (this.#checks[place] === check) return this.#read[place];
    return undefined;
  }

  /** Remembers what the word asked for last is read as. */
  remember(tokens: readonly Token[]): void {
    // Half full, some shelves are too small.
    if (++this.#remembered > this.#read.length / 2 && this.#read.length < most) this.#grow();
    const first = this.#shelf();
    this.#checks.copyWithin(first + 1, first, first + shelf - 1);
    this.#read.copyWithin(first + 1, first, first + shelf - 1);
    const [token] = tokens;
    this.#checks[first] = this.#check;
    this.#read[first] = token && tokens.length === 1 ? token : tokens;
  }

  /** The first place of the shelf on which the word asked for last belongs. */
  #shelf(): number {
    return this.#slot & (this.#read.length - shelf);
  }

  /** Forgets everything, which is simpler than to move it, and happens four times at most. */
  #grow(): void {
    const places = this.#read.length * growth;
    this.#checks = new Int32Array(places);
    this.#read = new Array<undefined>(places).fill(undefined);
    this.#remembered = 0;
  }
}

const memories = new WeakMap<Knows, WordMemory>();

/** One memory for each set of known words, by which words are read. */
export function memoryOf(knows: Knows): WordMemory {
  const known = memories.get(knows);
  if (known) return known;
  const made = new WordMemory();
  memories.set(knows, made);
  return made;
}
