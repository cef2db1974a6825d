import type { Ngrams } from './ngrams.ts';
import type { Shapes } from './shapes.ts';

/** A set of words, as hashes. */
export class KnownWords {
  readonly words: Ngrams;
  readonly shapes: Shapes;

  constructor(words: Ngrams, shapes: Shapes) {
    this.words = words;
    this.shapes = shapes;
  }

  has(word: string): boolean {
    return this.shapes.may(word) && this.words.has(word);
  }
}
