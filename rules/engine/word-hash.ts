/**
 * Two independent 32-bit hashes of a word or of a sequence of words: one finds the row in a table, the other confirms
 * it. Stored tables hold them: another way to hash needs another `format` in roster-bytes.ts.
 */
export interface Hash {
  slot: number;
  check: number;
}

export const seed: Readonly<Hash> = { slot: 0x811c9dc5 | 0, check: 0x1b873593 };

/** The slot of a word with one more letter. */
export const slotAfterLetter = (slot: number, code: number): number => Math.imul(slot ^ code, 0x01000193);

export function hashOf(word: string): Hash {
  let { slot, check } = seed;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    slot = slotAfterLetter(slot, code);
    check = checkAfter(check, code);
  }
  return { slot, check };
}

/** The slot of a sequence with one more word, given that word's own. */
export function slotAfter(slot: number, word: number): number {
  const next = Math.imul(slot ^ word, 0x85ebca6b);
  return next ^ (next >>> 15);
}

/** The check of a sequence with one more word, given that word's own; or of a word with one more letter. */
export const checkAfter = (check: number, word: number): number =>
  Math.imul(check + word, 0x9e3779b1) ^ (check >>> 15);
