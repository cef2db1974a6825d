import { acronyms } from '../language/acronyms.ts';
import { wordSet } from '../language/word-set.ts';
import { squeeze } from './form.ts';
import { lexicon } from './lexicon.ts';
import { slang } from './slang.ts';

/** Acronyms that everybody writes are nobody's initials. */
const taken = wordSet(acronyms);
const isFree = (word: string): boolean => !taken.has(word) && !slang.has(word) && !lexicon().knows(word);

const shortestInitials = 2;

/** `JTP` of Jonius Taripar Parsaoran Hutabarat: the first letters of all words, and of the first three; `HAR` where a Haji is one. */
export function initials(words: readonly string[]): string[] {
  const first = words.map((word) => word.charAt(0)).join('');
  return [...new Set([first, first.slice(0, 3), `h${first}`])].filter(
    (letters) => letters.length >= shortestInitials && letters === squeeze(letters) && isFree(letters),
  );
}

const clipLengths = [3, 4, 5];
const cutOff = 2;

/** `Hadi` of Hadianto, `Zul` of Zulkieflimansyah: how a long first name begins. */
export const clips = ([first = '']: readonly string[]): string[] =>
  clipLengths
    .filter((length) => length + cutOff < first.length)
    .map((length) => first.slice(0, length))
    .filter(isFree);

/** Words of three letters that somebody may be called by: `Egi`. */
export const shortNames = (words: readonly string[]): string[] =>
  words.filter((word) => word.length === 3 && isFree(word));

/** A name without the letters that stand for words of it: `Ahmad Ali` of "Ahmad H M. Ali". */
export function writtenOut(words: readonly string[]): string[] | undefined {
  const whole = words.filter((word) => word.length > 1);
  return whole.length > 1 && whole.length < words.length ? whole : undefined;
}
