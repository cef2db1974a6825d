import { doubling } from '../language/number-words.ts';
import { raw } from './humps.ts';
import type { Letter } from './letters.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const counted = setOf(doubling.counted);
const endings = setOf(doubling.endings);
const units = setOf(doubling.units);

/** A word doubled by a 2. */
export interface Doubled {
  word: readonly Letter[];
  /** The 2 and the ending that hangs on it. */
  again: readonly Letter[];
  /** What the second word reads as. */
  second: string;
  /** The next word, without a space. */
  after: readonly Letter[];
}

/**
 * `pilih2` is written for `pilih-pilih`, `habis²an` for `habis-habisan`.
 * @param runs letters and digits, apart
 */
export function doubledIn(runs: readonly (readonly Letter[])[]): Doubled | undefined {
  const [word, two, rest = [], ...more] = runs;
  if (!word || !two || more.length > 0 || word.length < 2 || word[0]?.kind !== 'letter') return undefined;
  const end = raw(rest);
  if (raw(two) !== '2' || counted.has(raw(word)) || units.has(end)) return undefined;
  return endings.has(end)
    ? { word, again: [...two, ...rest], second: raw(word) + end, after: [] }
    : { word, again: two, second: raw(word), after: rest };
}
