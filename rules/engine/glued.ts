import { acronym, squeeze } from './form.ts';

/** A stretch of a word: `from`..`to` are offsets into its letters. */
export interface Stretch {
  from: number;
  to: number;
  known: boolean;
}

const longest = 18;
const shortest = 3;
/** Shorter words that hashtags begin with: `#gwpilih…`. */
const tiny = new Set(['gw', 'yg']);
/** An unknown letter costs more than a whole known word. */
const unknownLetter = 3;

/** What hangs on words is none. */
const clitics = new Set(['nya', 'lah', 'kah', 'pun', 'kan']);

/** The known words that begin at `from`: where each ends. */
function wordsAt(
  chars: readonly string[],
  from: number,
  knows: (form: string) => boolean,
  tell: (to: number) => void,
): void {
  let form = '';
  let last = '';
  const end = Math.min(chars.length, from + longest);
  for (let to = from + 1; to <= end; to++) {
    const char = chars[to - 1] ?? '';
    if (char !== last) form += char;
    last = char;
    // The normal form grows with the word; only acronyms, which are short, are not squeezed.
    const acronymic = to - from <= acronym && form.length < to - from;
    const word = acronymic ? squeeze(chars.slice(from, to).join('')) : form;
    if (word.length < shortest && !(from === 0 && tiny.has(word))) continue;
    if (!clitics.has(word) && knows(word)) tell(to);
  }
}

/**
 * Splits words written without a space (`menangkanganjar`) into the known words that cover most of it.
 * Linear in the length for a fixed longest word.
 * @param chars the word's letters, not squeezed: a letter that two words share at the seam must be seen twice.
 */
export function splitGlued(chars: readonly string[], knows: (form: string) => boolean): Stretch[] {
  return cheapest(chars, knows, unknownLetter);
}

/** The fewest known words that cover a word without a remainder; empty when none do. */
export function coverGlued(chars: readonly string[], knows: (form: string) => boolean): Stretch[] {
  return beginsKnown(chars, 0, knows) ? cheapest(chars, knows, Number.POSITIVE_INFINITY) : [];
}

/** Whether a known word begins at `from`. */
export function beginsKnown(
  chars: readonly string[],
  from: number,
  knows: (form: string) => boolean,
): boolean {
  let begins = false;
  wordsAt(chars, from, knows, () => {
    begins = true;
  });
  return begins;
}

function cheapest(chars: readonly string[], knows: (form: string) => boolean, unknown: number): Stretch[] {
  const size = chars.length;
  // cost[i]: cheapest way to cover the letters before i.
  const cost = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(size + 1).fill(0);
  const viaWord = new Array<boolean>(size + 1).fill(false);
  cost[0] = 0;
  for (let from = 0; from < size; from++) {
    const base = cost[from] ?? 0;
    // Where nothing known ends no word can begin: most words that are not glued end here.
    if (base === Number.POSITIVE_INFINITY) continue;
    if (base + unknown < (cost[from + 1] ?? 0)) {
      cost[from + 1] = base + unknown;
      cameFrom[from + 1] = from;
      viaWord[from + 1] = false;
    }
    wordsAt(chars, from, knows, (to) => {
      if (base + 1 > (cost[to] ?? 0)) return;
      cost[to] = base + 1;
      cameFrom[to] = from;
      viaWord[to] = true;
    });
  }
  return cost[size] === Number.POSITIVE_INFINITY ? [] : backwards(size, cameFrom, viaWord);
}

function backwards(size: number, cameFrom: readonly number[], viaWord: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  for (let to = size; to > 0; ) {
    const from = cameFrom[to] ?? 0;
    const known = viaWord[to] ?? false;
    const next = found[found.length - 1];
    if (next && !known && !next.known) next.from = from;
    else found.push({ from, to, known });
    to = from;
  }
  return found.reverse();
}
