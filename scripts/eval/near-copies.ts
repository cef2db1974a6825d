import type { Text } from './posts.ts';
import { runsOf, wordsOf } from './words.ts';

const alike = 0.5;

/** Runs of three words; of a shorter text all its words. Accounts are left out: a copy is often sent to somebody else. */
function runs(text: string): Set<string> {
  const words = wordsOf(text.replace(/@\w+/g, ' '));
  return new Set(words.length < 3 ? [words.join(' ')] : runsOf(words, 3));
}

/** Ids of texts that share at least half their runs of three words with one of the `others`. */
export function nearCopies(texts: readonly Text[], others: readonly Text[]): Set<string> {
  const sizes = others.map(({ text }) => runs(text));
  const holders = new Map<string, number[]>();
  sizes.forEach((set, at) => {
    for (const run of set) {
      const list = holders.get(run);
      if (list) list.push(at);
      else holders.set(run, [at]);
    }
  });
  const isCopy = (text: string): boolean => {
    const own = runs(text);
    const shared = new Map<number, number>();
    for (const run of own) for (const at of holders.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].some(([at, both]) => both >= alike * (own.size + (sizes[at]?.size ?? 0) - both));
  };
  return new Set(texts.filter(({ text }) => isCopy(text)).map(({ id }) => id));
}
