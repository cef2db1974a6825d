import type { Read } from '../engine/signals.ts';
import { type Piece, sequenceOf } from './sequence.ts';
import { shapesOf } from './shapes.ts';
import type { Feature, Vocabulary } from './vocabulary.ts';

/** Stands nowhere: the shape of the whole post. */
export const nowhere = -1;

/** What a vocabulary knows of a post. */
export interface Features {
  pieces: readonly Piece[];
  /** At which piece each stands first. */
  at: ReadonlyMap<Feature, number>;
}

/** Everything that a vocabulary knows of a post, and where each stands first. */
export function featuresOf(read: Read, vocabulary: Vocabulary): Features {
  const pieces = sequenceOf(read.tokens, read.named);
  const at = new Map<Feature, number>();
  const see = (feature: Feature | undefined, place: number): void => {
    if (feature && !at.has(feature)) at.set(feature, place);
  };
  for (const shape of shapesOf(read, pieces)) see(vocabulary.shape(shape), nowhere);
  pieces.forEach(({ form, sentence, named }, i) => {
    const word = vocabulary.word(form);
    if (!word) return;
    // That somebody is named is no opinion; what stands beside the name may be.
    if (!named) see(word.alone, i);
    const next = word.next && pieces[i + 1];
    if (next?.sentence === sentence) see(vocabulary.pair(word, next.form), i);
  });
  return { pieces, at };
}
