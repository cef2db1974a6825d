const pairs = 1024;
const longest = 31;
const pair = (word: string, at: number): number =>
  ((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31);

/**
 * Tells at a glance that a word is not one of many: by its length, its first two letters and its last two. Most of what
 * is asked while glued words are taken apart is no word at all.
 */
export class Shapes {
  /** For each pair of letters, a bit for each length that a word beginning, or ending, with it has. */
  readonly bits: Int32Array<ArrayBuffer>;

  /** @param bits those of shapes made before */
  constructor(bits = new Int32Array(2 * pairs)) {
    this.bits = bits;
  }

  add(word: string): void {
    const bit = 1 << Math.min(word.length, longest);
    const begins = pair(word, 0);
    const ends = pairs + pair(word, word.length - 2);
    this.bits[begins] = (this.bits[begins] ?? 0) | bit;
    this.bits[ends] = (this.bits[ends] ?? 0) | bit;
  }

  /** Whether the word may have been added. */
  may(word: string): boolean {
    const { length } = word;
    const bit = 1 << Math.min(length, longest);
    return (
      ((this.bits[pair(word, 0)] ?? 0) & bit) !== 0 &&
      ((this.bits[pairs + pair(word, length - 2)] ?? 0) & bit) !== 0
    );
  }
}
