/** Words, pairs of neighbours, and the shape of the whole post. */
const families = ['words', 'pairs', 'shapes'] as const;
export type Family = (typeof families)[number];

/** Something that may stand in a post; its weight says whether posts with it lean (above zero) or don't. */
export interface Feature {
  readonly family: Family;
  readonly name: string;
  readonly weight: number;
}

/** A word worth looking at: by itself, or for the word after it. */
export interface Word {
  readonly form: string;
  readonly alone?: Feature;
  readonly next?: ReadonlyMap<string, Feature>;
}

/** What a post is compared with. In training it grows with every post; what ships knows only what carries weight. */
export interface Vocabulary {
  word(form: string): Word | undefined;
  /** The word `form` right after `first`. */
  pair(first: Word, form: string): Feature | undefined;
  shape(name: string): Feature | undefined;
}
