import { sentenceWords } from '../../language/photo.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Token } from '../token.ts';

const ofSentences = wordSet(sentenceWords);

/** A sentence in print has longer lines than a sign, and either small letters or more of such words. */
const shortestText = 40;
const shortestLine = 16;
const mostCapitals = 0.6;
const fewestWords = 2;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Whether lines are set as running text is, in small letters and as long as the page is wide. */
export function isSetAsText(lines: readonly string[]): boolean {
  const text = lines.join('');
  return hasLongLines(lines) && count(text, /\p{Lu}/gu) < mostCapitals * count(text, /\p{L}/gu);
}

function hasLongLines(lines: readonly string[]): boolean {
  const letters = count(lines.join(''), /\p{L}/gu);
  return letters >= shortestText && letters >= shortestLine * lines.length;
}

/** Whether what was read is running text, as of a post or a newspaper, rather than a sign. */
export const isProse = (lines: readonly string[], tokens: readonly Token[]): boolean =>
  isSetAsText(lines) ||
  (hasLongLines(lines) && tokens.filter(({ form }) => ofSentences.has(form)).length >= fewestWords);
