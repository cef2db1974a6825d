import { denies } from './denial.ts';
import { type Alternatives, parsePhrase, type Slot, type Step } from './phrase.ts';
import type { Token } from './token.ts';

/** The longest stretch that `*` skips. */
const gap = 3;

interface Phrase<Id> {
  id: Id;
  steps: readonly Step[];
  /** Can't match a sentence that names nobody. */
  needsName: boolean;
  /** What must follow the first word, where that is certain: most phrases fail here, before anything else is asked. */
  second?: Alternatives;
}

/** The words of a step that can't be left out, when the step before it is always one token long. */
function secondOf(steps: readonly Step[]): Alternatives | undefined {
  const [first, second] = steps;
  if (first?.kind !== 'words' || second?.kind !== 'words' || second.optional) return undefined;
  const single = [...first.alternatives.values()].flat().every((words) => words.length === 1);
  return single ? second.alternatives : undefined;
}

/** The words of the first step after a slot that can't be left out; a sentence without one of them can't match. */
function neededBy(steps: readonly Step[]): Alternatives | undefined {
  const step = steps.find((one) => one.kind === 'words' && !one.optional);
  return step?.kind === 'words' ? step.alternatives : undefined;
}

/** Where a phrase stands: token indexes `from`..`to`, and the token at which its first slot begins. */
export interface PhraseHit<Id> {
  id: Id;
  from: number;
  to: number;
  slotAt: number;
  /** Words that `*` skipped deny it: "Candra tidak akan menang". */
  denied: boolean;
}

/** Where someone named at token `at` ends, or -1 when nobody fitting the slot begins there. */
export type SlotEnd = (at: number, slot: Slot) => number;

function index<Entry>(table: Map<string, Entry[]>, word: string, entry: Entry): void {
  const list = table.get(word);
  if (list) list.push(entry);
  else table.set(word, [entry]);
}

/** All phrases of a language, indexed by their first word. */
export class Matcher<Id> {
  readonly #byWord = new Map<string, Phrase<Id>[]>();
  /** Phrases that begin with a slot, and which of them each word is needed by. */
  readonly #bySlot: Phrase<Id>[] = [];
  readonly #bySlotAndWord = new Map<string, Phrase<Id>[]>();
  readonly #bySlotAlone = new Set<Phrase<Id>>();
  readonly #words = new Set<string>();

  /** Adds phrases, one a line. @throws on a phrase that starts with something optional, or has a mistake. */
  add(id: Id, lines: string): void {
    for (const line of lines.split('\n')) {
      if (line.trim() !== '') this.#addOne(id, parsePhrase(line), line);
    }
  }

  #addOne(id: Id, steps: readonly Step[], line: string): void {
    const needsName = steps.some((step) => step.kind === 'slot' && !step.optional);
    const second = secondOf(steps);
    const phrase = { id, steps, needsName, ...(second && { second }) };
    const first = phrase.steps.find((step) => step.kind !== 'start');
    if (first?.kind === 'slot' && !first.optional) {
      const needed = neededBy(steps);
      this.#bySlot.push(phrase);
      if (!needed) this.#bySlotAlone.add(phrase);
      for (const word of needed?.keys() ?? []) index(this.#bySlotAndWord, word, phrase);
    } else if (first?.kind === 'words' && !first.optional) {
      for (const word of first.alternatives.keys()) index(this.#byWord, word, phrase);
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
   * @param named the sentences that name anybody
   */
  find(tokens: readonly Token[], slotEnd: SlotEnd, named: ReadonlySet<number>): PhraseHit<Id>[] {
    const hits: PhraseHit<Id>[] = [];
    const possible = this.#possible(tokens, named);
    tokens.forEach((token, from) => {
      const names = named.has(token.sentence);
      const next = tokens[from + 1]?.form ?? '';
      for (const phrase of this.#byWord.get(token.form) ?? []) {
        if (phrase.needsName && !names) continue;
        if (phrase.second?.has(next) !== false) this.#try(phrase, tokens, from, slotEnd, hits);
      }
      if (!names || slotEnd(from, 'who') < 0) return;
      const here = possible.get(token.sentence);
      for (const phrase of this.#bySlot) {
        if (here?.has(phrase)) this.#try(phrase, tokens, from, slotEnd, hits);
      }
    });
    return hits;
  }

  /** Which phrases that begin with a slot can match at all, by sentence. */
  #possible(tokens: readonly Token[], named: ReadonlySet<number>): Map<number, Set<Phrase<Id>>> {
    const found = new Map([...named].map((sentence) => [sentence, new Set(this.#bySlotAlone)]));
    for (const { sentence, form } of tokens) {
      const here = found.get(sentence);
      if (here) for (const phrase of this.#bySlotAndWord.get(form) ?? []) here.add(phrase);
    }
    return found;
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
    if (to > from) hits.push({ id: phrase.id, from, to, slotAt: walk.slotAt, denied: walk.denied });
  }
}

class Walk {
  slotAt = -1;
  denied = false;
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
