import { signPhrases } from '../../language/photo.ts';
import { lazily } from '../../lazily.ts';
import { compilePhrases } from '../compile-phrases.ts';
import { Matcher } from '../matcher.ts';
import type { Read } from '../signals.ts';
import { slotFinder } from '../slots.ts';

export type SignPhrase = keyof typeof signPhrases;

/** Where a phrase of a sign stands in the text. */
export interface PhraseAt {
  id: SignPhrase;
  start: number;
  end: number;
}

const ids = Object.keys(signPhrases).filter((id): id is SignPhrase => id in signPhrases);

const matcher = lazily(() => new Matcher<SignPhrase>(ids, compilePhrases(ids.map((id) => signPhrases[id]))));

/** The phrases of signs in a text. */
export function signPhrasesIn({ tokens, named }: Read): PhraseAt[] {
  const namedIn = new Set(named.map(({ from }) => tokens[from]?.sentence ?? 0));
  return matcher()
    .find(tokens, slotFinder(tokens, named), namedIn)
    .filter(({ denied }) => !denied)
    .map(({ id, from, to }) => ({ id, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
}
