import type { Knows, Token } from './token.ts';

/**
 * What was made of words lately. People say the same few thousand words again and again, and while somebody types the
 * same text is read after every key.
 */
export interface WordMemory {
  /** Tokens of a word as it was written, as if it stood alone; those of a hashtag's words begin with `#`. */
  written: Map<string, readonly Token[]>;
}

/** So many words are remembered; then all are forgotten, which is simpler than choosing. */
const most = 8192;

const memories = new WeakMap<Knows, WordMemory>();

/** One memory for each set of known words, by which words are read. */
export function memoryOf(knows: Knows): WordMemory {
  const known = memories.get(knows);
  if (known) return known;
  const made = { written: new Map<string, readonly Token[]>() };
  memories.set(knows, made);
  return made;
}

export function remember({ written }: WordMemory, word: string, tokens: readonly Token[]): void {
  if (written.size >= most) written.clear();
  written.set(word, tokens);
}
