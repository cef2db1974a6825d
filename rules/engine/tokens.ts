import { formReading } from './form-reading.ts';
import { joinHidden, joinSpelledOut } from './hidden-words.ts';
import { lexicon } from './lexicon.ts';
import { scan } from './scan.ts';
import type { Knows, Token } from './token.ts';

/** In capitals BKN is the civil-service agency, else "bkn" is "bukan"; "dr." is a doctor, "dr" is "dari". */
const isMeant = (text: string, { form, caps, end }: Token): boolean =>
  (form === 'bkn' && caps === true) || (form === 'dr' && text.charAt(end) === '.');

const itself: readonly string[] = [];
/** The words a token is read as, when they are others than it says. */
const readAs = (text: string, token: Token, knows: Knows): readonly string[] =>
  isMeant(text, token) ? itself : (token.reading ?? formReading(token.form, knows) ?? itself);

/** `janji-janji`, `janji2`: the second says nothing that the first has not said. */
const doubles = (text: string, before: Token, { form, start }: Token): boolean =>
  before.form === form &&
  before.kind === 'word' &&
  (start === before.end || (start === before.end + 1 && text.charAt(before.end) === '-'));

/** Places too, which are written apart. */
const places = new Set(['hati']);
/** `di dukung` is `didukung`, where phrases know it so. */
const isPassive = (text: string, before: Token, { kind, form, start }: Token): boolean =>
  before.form === 'di' &&
  kind === 'word' &&
  start === before.end + 1 &&
  text.charAt(before.end) === ' ' &&
  !places.has(form) &&
  lexicon().knows(`di${form}`);

/** Adds a token, or makes the one before longer. */
function add(text: string, found: Token[], token: Token): void {
  const before = found[found.length - 1];
  if (before && isPassive(text, before, token))
    found[found.length - 1] = { ...before, end: token.end, form: `di${token.form}` };
  else if (before && doubles(text, before, token)) found[found.length - 1] = { ...before, end: token.end };
  else found.push(token);
}

function read(text: string, tokens: readonly Token[], knows: Knows): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found[found.length - 1];
    const written = before !== undefined && isPassive(text, before, token);
    const words = token.kind === 'word' && !written ? readAs(text, token, knows) : itself;
    if (words.length === 0) add(text, found, token);
    else for (const form of words) add(text, found, { ...token, form });
  }
  return found;
}

/**
 * The tokens of a text in normal form. Never throws; linear in the length of the text.
 * @param knows words that glued, hidden and spelled-out words may turn into
 * @example tokensOf('Yg #menangkan02', knows).map((t) => t.form) // ['yang', 'menangkan', '02']
 */
export function tokensOf(text: string, knows: Knows): Token[] {
  return read(text, joinHidden(text, joinSpelledOut(scan(text, knows), knows), knows), knows);
}
