import { squeeze } from './form.ts';
import { raw } from './humps.ts';
import type { Letter } from './letters.ts';
import type { Knows, Token } from './token.ts';

/** Longest word that is searched for glued words; anything longer is noise. */
export const longestGlued = 64;

/** Letters and digits that stand together. */
export type Part = readonly Letter[];

/** Where a run of letters and digits stands. */
export interface Place {
  sentence: number;
  /** Index of the hashtag it is a part of. */
  tag: number | undefined;
  knows: Knows;
}

/** @param isWord although it begins with a digit */
export function token(
  part: Part,
  { sentence, tag }: Place,
  form = squeeze(raw(part)),
  isWord = false,
): Token {
  const first = part[0];
  const last = part[part.length - 1];
  return {
    kind: !isWord && first?.kind === 'digit' ? 'number' : 'word',
    form,
    start: first?.at ?? 0,
    end: last?.end ?? 0,
    sentence,
    // Engines are faster when all tokens have the same fields.
    opens: undefined,
    tag,
    caps: part.length > 1 && part.every((letter) => letter.upper) ? true : undefined,
    reading: undefined,
  };
}

/** Runs of letters and runs of digits, apart. */
export function runs(part: Part): Letter[][] {
  const found: Letter[][] = [];
  for (const letter of part) {
    const run = found[found.length - 1];
    if (run && run[0]?.kind === letter.kind) run.push(letter);
    else found.push([letter]);
  }
  return found;
}

/** The letters as they read. */
export const signs = (part: Part): string[] => part.map((letter) => letter.as);
