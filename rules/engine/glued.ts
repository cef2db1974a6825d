import { acronym, squeeze } from './form.ts';

/** A stretch of a word: `from`..`to` are offsets into its letters. */
export interface Stretch {
  from: number;
  to: number;
  known: boolean;
}

const longest = 18;
const shortest = 3;

/**
 * Splits words written without a space (`menangkanganjar`) into the known words that cover most of it.
 * Linear in the length for a fixed longest word.
 * @param chars the word's letters, not squeezed: a letter that two words share at the seam must be seen twice.
 */
export function splitGlued(chars: readonly string[], knows: (form: string) => boolean): Stretch[] {
  const size = chars.length;
  // cost[i]: cheapest way to cover the letters before i; unknown letters cost more than a whole known word.
  const cost = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(size + 1).fill(0);
  const viaWord = new Array<boolean>(size + 1).fill(false);
  cost[0] = 0;
  for (let from = 0; from < size; from++) {
    const base = cost[from] ?? 0;
    if (base + 3 < (cost[from + 1] ?? 0)) {
      cost[from + 1] = base + 3;
      cameFrom[from + 1] = from;
      viaWord[from + 1] = false;
    }
    let form = '';
    for (let to = from + 1; to <= size && to - from <= longest; to++) {
      const char = chars[to - 1] ?? '';
      // The normal form grows with the word; only acronyms, which are short, are not squeezed.
      if (char !== chars[to - 2] || to === from + 1) form += char;
      if (to - from < shortest || base + 1 > (cost[to] ?? 0)) continue;
      if (!knows(to - from <= acronym ? squeeze(chars.slice(from, to).join('')) : form)) continue;
      cost[to] = base + 1;
      cameFrom[to] = from;
      viaWord[to] = true;
    }
  }
  const found: Stretch[] = [];
  for (let to = size; to > 0; ) {
    const from = cameFrom[to] ?? 0;
    const known = viaWord[to] ?? false;
    const next = found[0];
    if (next && !known && !next.known) next.from = from;
    else found.unshift({ from, to, known });
    to = from;
  }
  return found;
}

/** Whether known words cover a split without a remainder. */
export const covered = (split: readonly Stretch[]): boolean => split.every((stretch) => stretch.known);
