import { runsOf, wordsOf } from './words.ts';

/** A vector that is mostly zero: places and values side by side. */
export interface Sparse {
  places: readonly number[];
  values: readonly number[];
}

/** What stands in one text alone teaches nothing about the next. */
const leastTexts = 2;

const termsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return [...words, ...runsOf(words, 2)];
};

/** Words and pairs of words, weighed by how rare they are among `texts`; every vector has length 1. */
export function fitTfIdf(texts: readonly string[]): { size: number; of: (text: string) => Sparse } {
  const seenIn = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(termsOf(text))) seenIn.set(term, (seenIn.get(term) ?? 0) + 1);
  const known = [...seenIn].filter(([, count]) => count >= leastTexts);
  const places = new Map(known.map(([term], at) => [term, at]));
  const rarity = known.map(([, count]) => 1 + Math.log((1 + texts.length) / (1 + count)));

  return {
    size: known.length,
    of: (text) => {
      const counts = new Map<number, number>();
      for (const term of termsOf(text)) {
        const at = places.get(term);
        if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      const found = [...counts];
      const weights = found.map(([at, count]) => (1 + Math.log(count)) * (rarity[at] ?? 0));
      const norm = Math.hypot(...weights) || 1;
      return { places: found.map(([at]) => at), values: weights.map((weight) => weight / norm) };
    },
  };
}
