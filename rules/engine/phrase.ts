import { groups } from '../language/groups.ts';
import { insults } from '../language/insults.ts';
import { slang } from '../language/slang.ts';
import { activeForms, passiveForms } from './affix.ts';
import { squeeze } from './form.ts';

/** What may stand in a slot: someone on the ballot, by name, number or account; only a party; or either. */
export type Slot = 'calon' | 'partai' | 'who';
const slots: readonly string[] = ['calon', 'partai', 'who'] satisfies Slot[];
const wordGroups = { ...groups, ...insults };
const isSlot = (name: string): name is Slot => slots.includes(name);

/** Word sequences by their first word, longest first. */
export type Alternatives = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One step of a phrase. */
export type Step =
  | { kind: 'words'; alternatives: Alternatives; optional: boolean }
  | { kind: 'slot'; slot: Slot; optional: boolean }
  | { kind: 'gap' }
  | { kind: 'start' }
  | { kind: 'end' };

const piece = /\^|\$|\*|\{[a-z]+\}|\[[^\]]*\]|\([^)]*\)|[^\s()[\]{}]+/gu;

function wordAlternatives(text: string): string[][] {
  return text.split('|').flatMap((alternative) => {
    // A doubled word is one token, see `tokens.ts`.
    const words = alternative
      .replace(/(?<!\S)(\S+)-\1(?!\S)/g, '$1')
      .trim()
      .split(/[\s-]+/);
    let sequences: string[][] = [[]];
    for (const word of words) {
      const forms = formsOf(word);
      sequences = sequences.flatMap((start) => forms.map((form) => [...start, ...form]));
    }
    return sequences;
  });
}

/** What one word of the notation stands for; `<group>` is one of `language/groups` or `language/insults`. */
function formsOf(word: string): string[][] {
  if (word.startsWith('<')) return groupForms(word);
  if (word.startsWith('di~')) return passiveForms(word.slice(3)).map(normal);
  if (word.startsWith('~')) return activeForms(word.slice(1)).map(normal);
  return [normal(word)];
}

/** Groups are long and named again and again. */
const readGroups = new Map<string, string[][]>();

function groupForms(word: string): string[][] {
  const read = readGroups.get(word);
  if (read) return read;
  const group = wordGroups[word.slice(1, -1)];
  if (group === undefined) throw new Error(`no such word group: ${word}`);
  const forms = wordAlternatives(group);
  readGroups.set(word, forms);
  return forms;
}

function normal(word: string): string[] {
  const form = squeeze(word);
  return [...(slang.get(form) ?? [form])];
}

function byFirstWord(sequences: readonly string[][]): Alternatives {
  const table = new Map<string, string[][]>();
  for (const words of sequences) {
    const list = table.get(words[0] ?? '');
    if (list) list.push(words);
    else table.set(words[0] ?? '', [words]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

function step(text: string): Step {
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
}

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
  return (text.match(piece) ?? []).map(step);
}
