import { formReading } from './form-reading.ts';
import { letters } from './letters.ts';
import type { Knows, Token } from './token.ts';
import { memoryOf, remember, type WordMemory } from './word-memory.ts';
import type { Part } from './word-token.ts';
import { wordTokens } from './words.ts';

/** After these a new clause begins. */
const pauses = new Set([',', ':', '|', '•', '·', '–', '—', '(', ']', '"', '“', '”', '-']);

const longestRemembered = 32;

/** What was read so far of a text, and where in its sentence reading stands. */
export class ScanState {
  readonly found: Token[] = [];
  sentence = 0;
  tags = 0;
  readonly #text: string;
  readonly #knows: Knows;
  readonly #memory: WordMemory;
  /** Something of the sentence was read. */
  #begun = false;
  /** What comes next begins a clause. */
  #opens = true;

  constructor(text: string, knows: Knows) {
    this.#text = text;
    this.#knows = knows;
    this.#memory = memoryOf(knows);
  }

  add(token: Token): void {
    if (this.#opens) token.opens = true;
    this.#opens = false;
    this.#begun = true;
    this.found.push(token);
  }

  /** A word of ASCII letters and digits, at `from`..`to` of the text. */
  plainWord(from: number, to: number, tag?: number): void {
    const word = this.#text.slice(from, to);
    const key = tag === undefined ? word : `#${word}`;
    let tokens = this.#memory.written.get(key);
    if (!tokens) {
      tokens = wordTokens(letters(word), 0, tag, this.#knows);
      for (const token of tokens) token.settled = formReading(token.form, this.#knows) === undefined;
      if (word.length <= longestRemembered) remember(this.#memory, key, tokens);
    }
    for (const { kind, form, start, end, caps, settled } of tokens)
      this.add({
        kind,
        form,
        start: from + start,
        end: from + end,
        sentence: this.sentence,
        opens: undefined,
        tag,
        caps,
        settled,
      });
  }

  /** Any other word. */
  word(part: Part, tag?: number): void {
    for (const token of wordTokens(part, this.sentence, tag, this.#knows)) this.add(token);
  }

  endSentence(): void {
    if (!this.#begun) return;
    this.sentence++;
    this.#begun = false;
  }

  /** A character that is no word's. @param mark and no blank */
  sign(as: string, mark: boolean, endsSentence: boolean): void {
    if (endsSentence) this.endSentence();
    if (mark && (!this.#begun || pauses.has(as))) this.#opens = true;
  }
}
