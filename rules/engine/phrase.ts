import { groups } from '../language/groups.ts';
import { insults } from '../language/insults.ts';
import { activeForms, passiveForms } from './affix.ts';
import { squeeze } from './form.ts';
import { slang } from './slang.ts';

/** What may stand in a slot: someone on the ballot, by name, number or account; only a party; or either. */
export type Slot = 'calon' | 'partai' | 'who';
const slots: readonly string[] = ['calon', 'partai', 'who'] satisfies Slot[];
const wordGroups = { ...groups, ...insults };
const isSlot = (name: string): name is Slot => slots.includes(name);

/** Word sequences by their first word: what follows it, longest first. */
export type Alternatives = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One step of a phrase. */
export type Step =
  | { kind: 'words'; alternatives: Alternatives; optional: boolean }
  | { kind: 'slot'; slot: Slot; optional: boolean }
  | { kind: 'gap' }
  | { kind: 'start' }
  | { kind: 'end' };

export type WordStep = Extract<Step, { kind: 'words' }>;

/** A step that can't be left out: whatever phrase it is a part of needs one of its words. */
export const isNeeded = (step: Step): step is WordStep => step.kind === 'words' && !step.optional;
/** What a phrase may begin with. */
export const isNeverLeftOut = (step: Step): boolean =>
  isNeeded(step) || (step.kind === 'slot' && !step.optional);

/** Many phrases share groups and pieces: each is read once. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

const piece = /\^|\$|\*|\{[a-z]+\}|\[[^\]]*\]|\([^)]*\)|[^\s()[\]{}]+/gu;

type Sequences = readonly (readonly string[])[];

/** The word sequences that alternatives, parted by `|`, stand for. */
function wordAlternatives(text: string): Sequences {
  const all: (readonly string[])[] = [];
  for (const alternative of text.split('|')) {
    const several = alternative.includes(' ') || alternative.includes('-');
    for (const words of several ? sequencesOf(alternative) : formsOf(alternative)) all.push(words);
  }
  return all;
}

/** What words one after the other stand for, each with all its forms. */
function sequencesOf(alternative: string): Sequences {
  // A doubled word is one token, see `tokens.ts`.
  const [first = '', ...rest] = alternative
    .replace(/(?<!\S)(\S+)-\1(?!\S)/g, '$1')
    .trim()
    .split(/[\s-]+/);
  let starts = formsOf(first);
  for (const word of rest) {
    const forms = formsOf(word);
    starts = starts.flatMap((start) => forms.map((form) => [...start, ...form]));
  }
  return starts;
}

/** What one word of the notation stands for; `<group>` is one of `language/groups` or `language/insults`. */
const formsOf = remembered((word): Sequences => {
  if (word.startsWith('<')) {
    const group = wordGroups[word.slice(1, -1)];
    if (group === undefined) throw new Error(`no such word group: ${word}`);
    return wordAlternatives(group);
  }
  if (word.startsWith('di~')) return passiveForms(word.slice(3)).map(normal);
  if (word.startsWith('~')) return activeForms(word.slice(1)).map(normal);
  return [normal(word)];
});

function normal(word: string): readonly string[] {
  const form = squeeze(word);
  return slang.get(form) ?? [form];
}

/** The tails of a word that is all there is. */
const alone: readonly (readonly string[])[] = [[]];

function byFirstWord(sequences: Sequences): Alternatives {
  const table = new Map<string, readonly (readonly string[])[]>();
  for (const words of sequences) {
    const first = words[0] ?? '';
    const tails = table.get(first);
    if (tails)
      table.set(
        first,
        [...tails, words.slice(1)].toSorted((a, b) => b.length - a.length),
      );
    else table.set(first, words.length > 1 ? [words.slice(1)] : alone);
  }
  return table;
}

/** The step that a piece of a phrase stands for: one and the same, wherever the piece stands. */
export const stepOf = remembered((text: string): Step => {
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (text === '*') return { kind: 'gap' };
  const optional = text.startsWith('[');
  const inner = optional || text.startsWith('(') ? text.slice(1, -1) : text;
  if (inner.startsWith('{')) {
    const slot = inner.slice(1, -1);
    if (!isSlot(slot)) throw new Error(`no such slot: ${text}`);
    return { kind: 'slot', slot, optional };
  }
  return { kind: 'words', alternatives: byFirstWord(wordAlternatives(inner)), optional };
});

/** The pieces that a phrase is written in. */
export const piecesOf = (text: string): readonly string[] => text.match(piece) ?? [];

/**
 * Reads one phrase of `rules/language`.
 *
 *     word            itself             (a|b c)   one of these     [x]    x or nothing
 *     ~pilih          its active forms   di~pilih  passive forms    *      up to three words of any kind
 *     <ajak>          a word group       {who}     someone on the ballot ({calon}, {partai})
 *     ^ $             start and end of the sentence
 *
 * @throws when a group or slot does not exist.
 */
export function parsePhrase(text: string): Step[] {
  return piecesOf(text).map(stepOf);
}
