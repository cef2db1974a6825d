import { limits } from './limits.ts';

/** What is wrong with a cell. */
export type CellFault = 'formula' | 'long';

/** Signs by which spreadsheets know a formula; the wide ones as East Asian versions take them. */
const formula = /^[=+\-@＝＋－＠]/;
const account = /^@[\p{L}\p{N}._-]+$/u;

/** A dash says that there is nothing. */
const nothing = /^[-–—]+$/;

/** What can be seen of a word; an apostrophe that keeps a spreadsheet from taking it for a formula goes too. */
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, (found) => (/^\p{Cf}+$/u.test(found) ? '' : ' '))
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/u, '');

/**
 * The words of a cell. `|` always stands between two of them, and where there is none, what `apart` names.
 * @param apart left out for a cell that holds one thing
 */
export function wordsIn(cell: string, apart: RegExp | undefined): string[] {
  const bars = /[|\n]/;
  const by = apart && (cell.includes('|') ? bars : apart);
  return (by ? cell.split(by) : [cell]).map(plain).filter((word) => word !== '' && !nothing.test(word));
}

/** What keeps words out of a contest. */
export function faultOf(words: readonly string[]): CellFault | undefined {
  if (words.length > limits.words || words.some(({ length }) => length > limits.word)) return 'long';
  return words.some((word) => formula.test(word) && !account.test(word)) ? 'formula' : undefined;
}
