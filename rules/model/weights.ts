import type { Feature, Vocabulary, Word } from './vocabulary.ts';

type Table = Readonly<Record<string, number>>;

/** The model as data: whole numbers from -127 to 127, written by `npm run train`. */
export interface Weights {
  /** The sum from which on a post leans. */
  bar: number;
  /** The same for a post that names nobody: it takes more. */
  raceBar: number;
  /** The sum from which on a post is held that leans by a rule's words too. */
  sureBar: number;
  bias: number;
  words: Table;
  /** Two words with a space between them. */
  pairs: Table;
  shapes: Table;
}

/** The model ready to be asked. */
export interface Model {
  bar: number;
  raceBar: number;
  sureBar: number;
  bias: number;
  vocabulary: Vocabulary;
}

interface Entry extends Word {
  alone?: Feature;
  /** Most words have none. */
  next?: Map<string, Feature>;
}

/** Makes the tables that a post is looked up in. */
export function modelOf({ bar, raceBar, sureBar, bias, words, pairs, shapes }: Weights): Model {
  const entries = new Map<string, Entry>();
  const entry = (form: string): Entry => {
    const known = entries.get(form);
    if (known) return known;
    const made: Entry = { form };
    entries.set(form, made);
    return made;
  };
  for (const [name, weight] of Object.entries(words)) entry(name).alone = { family: 'words', name, weight };
  for (const [name, weight] of Object.entries(pairs)) {
    const gap = name.indexOf(' ');
    const first = entry(name.slice(0, gap));
    first.next ??= new Map();
    first.next.set(name.slice(gap + 1), { family: 'pairs', name, weight });
  }
  const seen = new Map(
    Object.entries(shapes).map(([name, weight]): [string, Feature] => [
      name,
      { family: 'shapes', name, weight },
    ]),
  );
  const vocabulary: Vocabulary = {
    word: (form) => entries.get(form),
    pair: (first, form) => first.next?.get(form),
    shape: (name) => seen.get(name),
  };
  return { bar, raceBar, sureBar, bias, vocabulary };
}
