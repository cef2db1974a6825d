import { parsePhrase, type Slot, type Step } from './phrase.ts';
import type { Token } from './token.ts';

/** The longest stretch that `*` skips. */
const gap = 3;

interface Phrase<Id> {
  id: Id;
  steps: readonly Step[];
  /** Can't match a text that names nobody. */
  needsName: boolean;
}

/** Where a phrase stands: token indexes `from`..`to`, and the token at which its first slot begins. */
export interface PhraseHit<Id> {
  id: Id;
  from: number;
  to: number;
  slotAt: number;
}

/** Where someone named at token `at` ends, or -1 when nobody fitting the slot begins there. */
export type SlotEnd = (at: number, slot: Slot) => number;

/** All phrases of a language, indexed by their first word. */
export class Matcher<Id> {
  readonly #byWord = new Map<string, Phrase<Id>[]>();
  readonly #bySlot: Phrase<Id>[] = [];
  readonly #words = new Set<string>();

  /** Adds phrases, one a line. @throws on a phrase that starts with something optional, or has a mistake. */
  add(id: Id, lines: string): void {
    for (const line of lines.split('\n')) {
      if (line.trim() !== '') this.#addOne(id, parsePhrase(line), line);
    }
  }

  #addOne(id: Id, steps: readonly Step[], line: string): void {
    const needsName = steps.some((step) => step.kind === 'slot' && !step.optional);
    const phrase = { id, steps, needsName };
    const first = phrase.steps.find((step) => step.kind !== 'start');
    if (first?.kind === 'slot' && !first.optional) this.#bySlot.push(phrase);
    else if (first?.kind === 'words' && !first.optional) {
      for (const word of first.alternatives.keys()) {
        const list = this.#byWord.get(word);
        if (list) list.push(phrase);
        else this.#byWord.set(word, [phrase]);
      }
    } else throw new Error(`a phrase must start with a word or a slot: ${line}`);
    for (const step of phrase.steps) {
      if (step.kind !== 'words') continue;
      for (const list of step.alternatives.values())
        for (const words of list) for (const word of words) this.#words.add(word);
    }
  }

  /** Whether some phrase uses this word. */
  knows(form: string): boolean {
    return this.#words.has(form);
  }

  /**
   * Every phrase in the tokens, in order; several may overlap.
   * @param named whether the text names anybody at all
   */
  find(tokens: readonly Token[], slotEnd: SlotEnd, named: boolean): PhraseHit<Id>[] {
    const hits: PhraseHit<Id>[] = [];
    tokens.forEach((token, from) => {
      for (const phrase of this.#byWord.get(token.form) ?? []) {
        if (named || !phrase.needsName) this.#try(phrase, tokens, from, slotEnd, hits);
      }
      if (!named || slotEnd(from, 'who') < 0) return;
      for (const phrase of this.#bySlot) this.#try(phrase, tokens, from, slotEnd, hits);
    });
    return hits;
  }

  #try(
    phrase: Phrase<Id>,
    tokens: readonly Token[],
    from: number,
    slotEnd: SlotEnd,
    hits: PhraseHit<Id>[],
  ): void {
    const walk = new Walk(phrase.steps, tokens, tokens[from]?.sentence ?? 0, slotEnd);
    const to = walk.from(0, from);
    if (to > from) hits.push({ id: phrase.id, from, to, slotAt: walk.slotAt });
  }
}

class Walk {
  slotAt = -1;
  readonly #steps: readonly Step[];
  readonly #tokens: readonly Token[];
  readonly #sentence: number;
  readonly #slotEnd: SlotEnd;

  constructor(steps: readonly Step[], tokens: readonly Token[], sentence: number, slotEnd: SlotEnd) {
    this.#steps = steps;
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#slotEnd = slotEnd;
  }

  /** The token after the phrase when steps `at`.. match from token `pos`, else -1. */
  from(at: number, pos: number): number {
    const step = this.#steps[at];
    if (!step) return pos;
    const here = this.#tokens[pos];
    const before = this.#tokens[pos - 1];
    switch (step.kind) {
      case 'start':
        return !before ||
          before.sentence !== this.#sentence ||
          here?.opens === true ||
          before.kind === 'mention' ||
          before.kind === 'emoji'
          ? this.from(at + 1, pos)
          : -1;
      case 'end':
        return !here ||
          here.sentence !== this.#sentence ||
          here.kind === 'emoji' ||
          here.kind === 'url' ||
          here.tag !== undefined
          ? this.from(at + 1, pos)
          : -1;
      case 'gap':
        return this.#skip(at, pos);
      case 'slot':
        return this.#slot(step, at, pos);
      default:
        return this.#words(step, at, pos);
    }
  }

  #sameSentence(pos: number): boolean {
    return this.#tokens[pos]?.sentence === this.#sentence;
  }

  #skip(at: number, pos: number): number {
    for (let skipped = 0; skipped <= gap; skipped++) {
      const end = this.from(at + 1, pos + skipped);
      if (end >= 0) return end;
      if (!this.#sameSentence(pos + skipped) || (skipped > 0 && this.#tokens[pos + skipped]?.opens)) break;
    }
    return -1;
  }

  #slot(step: Extract<Step, { kind: 'slot' }>, at: number, pos: number): number {
    const after = this.#slotEnd(pos, step.slot);
    if (after > pos && this.#sameSentence(pos)) {
      const outer = this.slotAt;
      if (this.slotAt < 0) this.slotAt = pos;
      const end = this.from(at + 1, after);
      if (end >= 0) return end;
      this.slotAt = outer;
    }
    return step.optional ? this.from(at + 1, pos) : -1;
  }

  #words(step: Extract<Step, { kind: 'words' }>, at: number, pos: number): number {
    for (const words of step.alternatives.get(this.#tokens[pos]?.form ?? '') ?? []) {
      if (words.every((word, i) => this.#tokens[pos + i]?.form === word && this.#sameSentence(pos + i))) {
        const end = this.from(at + 1, pos + words.length);
        if (end >= 0) return end;
      }
    }
    return step.optional ? this.from(at + 1, pos) : -1;
  }
}
