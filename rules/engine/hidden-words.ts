import { squeeze } from './form.ts';
import { covered, splitGlued } from './glued.ts';
import type { Knows, Token } from './token.ts';

/** Signs that people put inside a word to hide it. */
const hiders = new Set(['.', '_', '*', '-', '·', '•', '|', '/']);

const isSingle = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.form.length === 1 && token.tag === undefined;

/** `d.u.k.u.n.g` and `d u k u n g` → dukung; left alone unless known words come out. */
export function joinSpelledOut(tokens: readonly Token[], knows: Knows): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let to = i;
    while (to - i < 48 && isSingle(tokens[to])) to++;
    const run = tokens.slice(i, to);
    const split =
      run.length > 2
        ? splitGlued(
            run.map((token) => token.form),
            knows,
          )
        : [];
    if (split.length > 0 && covered(split)) {
      for (const { from, to: end } of split) {
        const part = run.slice(from, end);
        const first = part[0];
        const last = part[part.length - 1];
        if (first && last)
          found.push({ ...first, end: last.end, form: squeeze(part.map((token) => token.form).join('')) });
      }
      i = to;
    } else {
      for (const token of tokens.slice(i, Math.max(to, i + 1))) found.push(token);
      i = Math.max(to, i + 1);
    }
  }
  return found;
}

/** `co.blos`, `du-kung` → one word, when only the whole is known. */
export function joinHidden(text: string, tokens: readonly Token[], knows: Knows): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found[found.length - 1];
    if (
      before?.kind === 'word' &&
      token.kind === 'word' &&
      token.start === before.end + 1 &&
      hiders.has(text.charAt(before.end))
    ) {
      const form = squeeze(before.form + token.form);
      if (!knows(before.form) && !knows(token.form) && knows(form)) {
        found[found.length - 1] = { ...before, end: token.end, form };
        continue;
      }
    }
    found.push(token);
  }
  return found;
}
