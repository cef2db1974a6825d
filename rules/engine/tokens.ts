import { slang } from '../language/slang.ts';
import { joinHidden, joinSpelledOut } from './hidden-words.ts';
import { scan } from './scan.ts';
import type { Knows, Token } from './token.ts';

/** In capitals BKN is the civil-service agency, else "bkn" is "bukan". */
const isOffice = ({ form, caps }: Token): boolean => form === 'bkn' && caps === true;

function withoutSlang(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const words = token.kind === 'word' && !isOffice(token) ? slang.get(token.form) : undefined;
    if (words) for (const form of words) found.push({ ...token, form });
    else found.push(token);
  }
  return found;
}

/**
 * The tokens of a text in normal form. Never throws; linear in the length of the text.
 * @param knows words that glued, hidden and spelled-out words may turn into
 * @example tokensOf('Yg #menangkan02', knows).map((t) => t.form) // ['yang', 'menangkan', '02']
 */
export function tokensOf(text: string, knows: Knows): Token[] {
  return withoutSlang(joinHidden(text, joinSpelledOut(scan(text, knows), knows), knows));
}
