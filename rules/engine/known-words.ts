import { NgramMaker } from './ngram-maker.ts';
import type { Ngrams } from './ngrams.ts';
import { Shapes } from './shapes.ts';

/** A set of words, as hashes. */
export class KnownWords {
  readonly words: Ngrams;
  readonly shapes: Shapes;

  constructor(words: Ngrams, shapes: Shapes) {
    this.words = words;
    this.shapes = shapes;
  }

  static of(list: Iterable<string>): KnownWords {
    const words = new NgramMaker();
    const shapes = new Shapes();
    for (const word of list) {
      words.set([word], 0);
      shapes.add(word);
    }
    return new KnownWords(
      words.made((value) => value),
      shapes,
    );
  }

  has(word: string): boolean {
    return this.shapes.may(word) && this.words.has(word);
  }
}
