import { denies } from './denial.ts';
import type { Needs } from './needs.ts';
import type { Slot, Step, WordStep } from './phrase.ts';
import type { Token } from './token.ts';

/** The longest stretch that `*` skips. */
const gap = 3;

/** Where someone named at token `at` ends, or -1 when nobody fitting the slot begins there. */
export type SlotEnd = (at: number, slot: Slot) => number;

/** Walks the steps of phrases along the tokens of a text. */
export class Walk {
  /** The token at which the first slot of the phrase begins; -1 for none. */
  slotAt = -1;
  /** Words that `*` skipped deny the phrase. */
  denied = false;
  readonly #tokens: readonly Token[];
  readonly #slotEnd: SlotEnd;
  readonly #needs: Needs | undefined;
  #steps: readonly Step[] = [];
  #places: readonly number[] = [];
  #sentence = 0;

  /** @param needs that the sentence to be walked meets */
  constructor(tokens: readonly Token[], slotEnd: SlotEnd, needs?: Needs) {
    this.#tokens = tokens;
    this.#slotEnd = slotEnd;
    this.#needs = needs;
  }

  /**
   * The token after the phrase that starts at token `from`, or -1 when it does not match.
   * @param places of the steps among those compiled
   */
  end(steps: readonly Step[], from: number, places: readonly number[] = []): number {
    this.slotAt = -1;
    this.denied = false;
    this.#steps = steps;
    this.#places = places;
    this.#sentence = this.#tokens[from]?.sentence ?? 0;
    return this.#from(0, from);
  }

  /** The token after the phrase when steps `at`.. match from token `pos`, else -1. */
  #from(at: number, pos: number): number {
    const step = this.#steps[at];
    if (!step) return pos;
    switch (step.kind) {
      case 'start':
        return this.#starts(pos) ? this.#from(at + 1, pos) : -1;
      case 'end':
        return this.#ends(pos) ? this.#from(at + 1, pos) : -1;
      case 'gap':
        return this.#skip(at, pos);
      case 'slot':
        return this.#slot(step, at, pos);
      default:
        return this.#words(step, at, pos);
    }
  }

  #starts(pos: number): boolean {
    const before = this.#tokens[pos - 1];
    return (
      !before ||
      before.sentence !== this.#sentence ||
      this.#tokens[pos]?.opens === true ||
      before.kind === 'mention' ||
      before.kind === 'emoji'
    );
  }

  #ends(pos: number): boolean {
    const here = this.#tokens[pos];
    return (
      !here ||
      here.sentence !== this.#sentence ||
      here.kind === 'emoji' ||
      here.kind === 'url' ||
      here.tag !== undefined
    );
  }

  #sameSentence(pos: number): boolean {
    return this.#tokens[pos]?.sentence === this.#sentence;
  }

  #skip(at: number, pos: number): number {
    for (let skipped = 0; skipped <= gap; skipped++) {
      const end = this.#from(at + 1, pos + skipped);
      if (end >= 0) {
        if (denies(this.#tokens, pos, pos + skipped)) this.denied = true;
        return end;
      }
      if (!this.#sameSentence(pos + skipped) || (skipped > 0 && this.#tokens[pos + skipped]?.opens)) break;
    }
    return -1;
  }

  #slot(step: Extract<Step, { kind: 'slot' }>, at: number, pos: number): number {
    const after = this.#slotEnd(pos, step.slot);
    if (after > pos && this.#sameSentence(pos)) {
      const outer = this.slotAt;
      if (this.slotAt < 0) this.slotAt = pos;
      const end = this.#from(at + 1, after);
      if (end >= 0) return end;
      this.slotAt = outer;
    }
    return step.optional ? this.#from(at + 1, pos) : -1;
  }

  #words(step: WordStep, at: number, pos: number): number {
    // Most words that are asked about are none of the step's, and to look them up costs more.
    if (!step.optional && this.#needs?.mayStand(this.#places[at] ?? 0, pos) === false) return -1;
    const here = this.#tokens[pos];
    const tails = here?.sentence === this.#sentence ? step.alternatives.get(here.form) : undefined;
    for (const tail of tails ?? []) {
      if (!this.#follows(tail, pos + 1)) continue;
      const end = this.#from(at + 1, pos + 1 + tail.length);
      if (end >= 0) return end;
    }
    return step.optional ? this.#from(at + 1, pos) : -1;
  }

  #follows(words: readonly string[], pos: number): boolean {
    for (let i = 0; i < words.length; i++) {
      if (this.#tokens[pos + i]?.form !== words[i] || !this.#sameSentence(pos + i)) return false;
    }
    return true;
  }
}
