import { formReading } from './form-reading.ts';
import { letters } from './letters.ts';
import type { Knows, Token } from './token.ts';
import { memoryOf, type WordMemory } from './word-memory.ts';
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
    const known = this.#memory.find(this.#text, from, to, tag !== undefined);
    if (known && 'kind' in known) this.#addCopy(known, from, tag);
    else for (const token of known ?? this.#read(from, to, tag)) this.#addCopy(token, from, tag);
  }

  /** The tokens of a word as if it stood alone. */
  #read(from: number, to: number, tag: number | undefined): readonly Token[] {
    const tokens = wordTokens(letters(this.#text.slice(from, to)), 0, tag, this.#knows);
    for (const token of tokens) token.reading = formReading(token.form, this.#knows) ?? [];
    if (to - from <= longestRemembered) this.#memory.remember(tokens);
    return tokens;
  }

  #addCopy({ kind, form, start, end, caps, reading }: Token, from: number, tag: number | undefined): void {
    this.add({
      kind,
      form,
      start: from + start,
      end: from + end,
      sentence: this.sentence,
      opens: undefined,
      tag,
      caps,
      reading,
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
