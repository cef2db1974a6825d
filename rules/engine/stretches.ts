import type { Token } from './token.ts';

/** Tokens `from`..`to` that were written as one word, with or without `#`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Whether two tokens were written as one word, or stand in one hashtag. */
export function goesOn(before: Token | undefined, next: Token | undefined): boolean {
  if (!before || !next || next.tag !== before.tag) return false;
  if (next.tag !== undefined) return true;
  return next.start === before.end && (next.kind === 'word' || next.kind === 'number');
}

/** Hashtags, and words written without a space as in one that has lost its sign: `PrabowoPresiden2024`. */
export function stretches(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = from + 1;
    while (goesOn(tokens[to - 1], tokens[to])) to++;
    if (tokens[from]?.tag !== undefined || to - from > 1) found.push({ from, to });
  }
  return found;
}

/** Whether a number in a hashtag is a year. */
export const isYear = (form: string): boolean => /^20\d\d$/.test(form);

/** Whether a number is written as pairs on a ballot are: `02`. */
export const isPadded = (form: string): boolean => /^0\d$/.test(form);
