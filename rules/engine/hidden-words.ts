import { squeeze } from './form.ts';
import { coverGlued } from './glued.ts';
import type { Knows, Token } from './token.ts';

/** Signs that people put inside a word to hide it. */
const hiders = new Set(['.', '_', '*', '-', '·', '•', '|', '/', '!', '+', '~', ',']);
/** Letters that such a sign may hide or be drawn for; any of them may also stand for nothing. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  '*': ['', 'a', 'i', 'u', 'e', 'o'],
  _: ['', 'a', 'i', 'u', 'e', 'o'],
  '!': ['i'],
  '|': ['', 'i', 'l'],
  '+': ['', 't'],
};
const nothing: readonly string[] = [''];

/** More letters than this are not spelled out one by one. */
const longestSpelled = 48;
/** More pieces than this are no hidden word, and with more than the second number no letters are guessed. */
const mostPieces = 5;
const mostGuessed = 3;

const isSingle = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.form.length === 1 && token.tag === undefined;

/** `d.u.k.u.n.g` and `d u k u n g` → dukung; left alone unless known words come out. */
export function joinSpelledOut(tokens: readonly Token[], knows: Knows): readonly Token[] {
  let found: Token[] | undefined;
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isSingle(tokens[i])) continue;
    const from = i;
    while (i - from < longestSpelled && isSingle(tokens[i])) i++;
    const run = tokens.slice(from, i);
    if (run.length < 3) continue;
    const words = coverGlued(
      run.map(({ form }) => form),
      knows,
    );
    if (words.length === 0) continue;
    found ??= [];
    for (; done < from; done++) found.push(...tokens.slice(done, done + 1));
    for (const { from: first, to: end } of words) found.push(...oneOf(run.slice(first, end)));
    done = i;
    i--;
  }
  return found ? [...found, ...tokens.slice(done)] : tokens;
}

/** Tokens put together to one. */
function oneOf(part: readonly Token[], form = squeeze(part.map((token) => token.form).join(''))): Token[] {
  const first = part[0];
  const last = part[part.length - 1];
  return first && last ? [{ ...first, end: last.end, form, reading: undefined }] : [];
}

/** The known word that pieces with hiding signs between them make, if any. */
function revealed(pieces: readonly Token[], text: string, knows: Knows): string | undefined {
  let forms = [''];
  pieces.forEach(({ form, start }, i) => {
    const guess = i > 0 && pieces.length <= mostGuessed;
    const fill = (guess && hidden[text.charAt(start - 1)]) || nothing;
    forms = forms.flatMap((begun) => fill.map((letter) => begun + letter + form));
  });
  return forms.map(squeeze).find(knows);
}

/** `co.blos`, `du-kung`, `c*bl*s` → one word, when only the whole is known. */
export function joinHidden(text: string, tokens: readonly Token[], knows: Knows): readonly Token[] {
  const goesOn = (before: Token | undefined, token: Token | undefined): boolean =>
    before?.kind === 'word' &&
    token?.kind === 'word' &&
    token.start === before.end + 1 &&
    token.tag === before.tag &&
    hiders.has(text.charAt(before.end)) &&
    !knows(before.form) &&
    !knows(token.form);
  let found: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    let to = i + 1;
    while (goesOn(tokens[to - 1], tokens[to])) to++;
    if (to - i > mostPieces) {
      if (found) for (const one of tokens.slice(i, to)) found.push(one);
      i = to - 1;
      continue;
    }
    let form: string | undefined;
    for (; to - i > 1; to--) {
      form = revealed(tokens.slice(i, to), text, knows);
      if (form !== undefined) break;
    }
    if (form !== undefined) {
      found ??= tokens.slice(0, i);
      found.push({ ...token, end: tokens[to - 1]?.end ?? token.end, form, reading: undefined });
      i = to - 1;
    } else found?.push(token);
  }
  return found ?? tokens;
}
