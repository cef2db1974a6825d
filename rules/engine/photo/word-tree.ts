import { classesOf, type Stream } from './letters.ts';

const width = 32;

/** Finds words in a stream wherever they begin, spaces or not, misread or not. */
export class WordTree {
  readonly #next = new Map<number, number>();
  readonly #words: (string | undefined)[] = [undefined];

  /** @param word in its normal form, which says no letter twice */
  add(word: string): void {
    let node = 0;
    for (const one of classesOf(word)) {
      const key = node * width + one;
      let after = this.#next.get(key);
      if (after === undefined) {
        after = this.#words.push(undefined) - 1;
        this.#next.set(key, after);
      }
      node = after;
    }
    this.#words[node] ??= word;
  }

  /** Every word that begins at a place of the stream and ends within the same run. */
  at(stream: Stream, from: number, found: (word: string, to: number) => void): void {
    const run = stream.run[from];
    let node = 0;
    for (let to = from; to < stream.size && stream.run[to] === run; ) {
      const after = this.#next.get(node * width + (stream.classes[to] ?? 0));
      if (after === undefined) return;
      node = after;
      to++;
      const word = this.#words[node];
      if (word !== undefined) found(word, to);
    }
  }
}
