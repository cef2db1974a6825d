import type { Read } from '../engine/signals.ts';
import { sequenceOf } from './sequence.ts';
import { shapesOf } from './shapes.ts';
import type { Feature, Vocabulary } from './vocabulary.ts';

/** Tokens `from`..`to`; the shape of a post stands nowhere. */
export interface Place {
  from: number;
  to: number;
}

/** Everything that a vocabulary knows of a post, and where each stands first. */
export function featuresOf(read: Read, vocabulary: Vocabulary): Map<Feature, Place | undefined> {
  const pieces = sequenceOf(read.tokens, read.named);
  const found = new Map<Feature, Place | undefined>();
  const see = (feature: Feature | undefined, place?: Place): void => {
    if (feature && !found.has(feature)) found.set(feature, place);
  };
  for (const shape of shapesOf(read, pieces)) see(vocabulary.shape(shape));
  pieces.forEach(({ form, from, to, sentence, named }, i) => {
    const word = vocabulary.word(form);
    if (!word) return;
    // That somebody is named is no opinion; what stands beside the name may be.
    if (!named) see(word.alone, { from, to });
    const next = pieces[i + 1];
    if (next?.sentence === sentence) see(vocabulary.pair(word, next.form), { from, to: next.to });
  });
  return found;
}
