import * as words from '../language/context.ts';
import { lazily } from '../lazily.ts';
import type { Token } from './token.ts';

const setOf = (list: string): (() => ReadonlySet<string>) => lazily(() => new Set(list.split(' ')));
const negators = setOf(words.negators);
const openingNegators = setOf(words.openingNegators);
const reversers = setOf(words.reversers);

/** How many words before a phrase may deny it. */
const reach = 2;

/** Whether tokens `from`..`to` deny what follows: "tidak akan", but not "jangan lupa". The last word decides. */
export function denies(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || reversers().has(token.form)) return false;
    if (negators().has(token.form) || (openingNegators().has(token.form) && token.opens)) return true;
  }
  return false;
}

/** Whether the words right before a phrase, in its sentence, deny it: "tidak akan menang". */
export function deniedBefore(tokens: readonly Token[], at: number): boolean {
  let from = at;
  const sentence = tokens[at]?.sentence;
  while (at - from < reach && tokens[from - 1]?.sentence === sentence && tokens[from - 1]?.tag === undefined)
    from--;
  return denies(tokens, from, at);
}
