import { squeeze } from './form.ts';
import { beginsKnown, type Stretch, splitGlued } from './glued.ts';
import { raw } from './humps.ts';
import { leetReadings } from './leet.ts';
import type { Letter } from './letters.ts';
import type { Token } from './token.ts';
import { longestGlued, type Part, type Place, signs, token } from './word-token.ts';

const isDigit = (letter: Letter | undefined): boolean => letter?.kind === 'digit';

/** Whether digits stand for letters in a word: there are not more of them than letters, and none is only a number at its end. */
function drawnWith(part: Part, form: string): boolean {
  let end = part.length;
  while (isDigit(part[end - 1])) end--;
  const digits = part.filter(isDigit).length;
  const shortest = end < part.length ? 5 : 3;
  if (digits === 0 || part.length < shortest) return false;
  if (digits * 2 > part.length + (part.length < 5 ? 0 : 1)) return false;
  return end === part.length || squeeze(raw(part.slice(0, end))) !== form;
}

/** How many digits an unknown stretch shares with the word after it: `01ndonesia` is 01 and indonesia. */
function sharedDigits(part: Part, unknown: Stretch | undefined): number {
  if (!unknown || unknown.known || !isDigit(part[unknown.to - 1])) return 0;
  let end = unknown.to;
  while (isDigit(part[end])) end++;
  return end - unknown.to;
}

/** One reading of several words, when it has a known word in which digits stand for letters. */
function readApart(
  part: Part,
  place: Place,
  chars: readonly string[],
  rest: (part: Part) => Token[],
): Token[] | undefined {
  const split = splitGlued(chars, place.knows);
  const form = ({ from, to }: Stretch): string => squeeze(chars.slice(from, to).join(''));
  if (!split.some((one) => one.known && drawnWith(part.slice(one.from, one.to), form(one)))) return undefined;
  const isNumber = ({ from, to }: Stretch): boolean => part.slice(from, to).every(isDigit);
  if (place.tag === undefined && !split.every((one) => one.known || isNumber(one))) return undefined;
  return split.flatMap((one, i) => {
    const { from, to, known } = one;
    if (!known) return rest(part.slice(from, to + sharedDigits(part, one)));
    return [token(part.slice(from + sharedDigits(part, split[i - 1]), to), place, form(one), true)];
  });
}

/**
 * Words in which digits stand for letters: `c0bl0s` → coblos, `#ganjarm3nang` → ganjar menang; undefined when none do.
 * @param rest reads what is not known
 */
export function leetWords(part: Part, place: Place, rest: (part: Part) => Token[]): Token[] | undefined {
  if (part.length > longestGlued) return undefined;
  const readings = leetReadings(signs(part));
  for (const chars of readings) {
    const form = squeeze(chars.join(''));
    if (drawnWith(part, form) && place.knows(form)) return [token(part, place, form, true)];
  }
  for (const chars of readings) {
    const found = mayBeDrawn(part, place, chars) ? readApart(part, place, chars, rest) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Longer runs of digits are years and the like. */
const mostDigits = 2;

/** Whether digits stand between letters, or a known word begins with them: else they are a number beside words. */
function mayBeDrawn(part: Part, place: Place, chars: readonly string[]): boolean {
  for (let from = 0; from < part.length; ) {
    let to = from;
    while (isDigit(part[to])) to++;
    const digits = to - from;
    if (digits > 0 && digits <= mostDigits && to < part.length) {
      if (from > 0) return true;
      for (let at = 0; at < to; at++) if (beginsKnown(chars, at, place.knows)) return true;
    }
    from = to + 1;
  }
  return false;
}
