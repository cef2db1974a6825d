import { personalWords, smallWords } from '../language/headline.ts';
import type { Token } from './token.ts';

/** Fewer words than this may be a name or a title. */
const shortest = 5;
/** How many of the words have a capital in a headline. */
const share = 0.8;

/** How a word was written: `Capital`, `small`, or neither (acronyms, single letters, words that never have a capital). */
function writing(text: string, { start, end, form }: Token): 'capital' | 'small' | 'neither' {
  const word = text.slice(start, end);
  if (smallWords.has(form) || word.length < 2 || word === word.toUpperCase()) return 'neither';
  const first = word.charAt(0);
  return first !== first.toLowerCase() ? 'capital' : 'small';
}

/**
 * The sentences written like a newspaper's headline: Nearly Every Word With a Capital, nobody speaking for themselves,
 * no call and no cheer. They report what others do.
 */
export function headlines(text: string, tokens: readonly Token[]): Set<number> {
  const counts = new Map<number, { capital: number; small: number; personal: boolean }>();
  for (const token of tokens) {
    const count = counts.get(token.sentence) ?? { capital: 0, small: 0, personal: false };
    counts.set(token.sentence, count);
    if (token.tag !== undefined) continue;
    if (token.kind === 'emoji' || personalWords.has(token.form)) count.personal = true;
    if (token.kind !== 'word') continue;
    const written = writing(text, token);
    if (written !== 'neither') count[written] += 1;
  }
  const found = new Set<number>();
  for (const [sentence, { capital, small, personal }] of counts) {
    if (!personal && capital + small >= shortest && capital >= share * (capital + small)) found.add(sentence);
  }
  return found;
}
