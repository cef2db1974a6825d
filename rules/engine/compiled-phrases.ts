/** Phrases as plain data, so that they are found without all of them being read first. */
export interface CompiledPhrases {
  /** Every word that a phrase uses, with blanks between them; first those that begin a step which is needed. */
  words: string;
  /** For each of the first ones the steps that it begins, as characters from `firstUse` on, with blanks between words. */
  uses: string;
  /** The pieces that phrases are made of; first the words that phrases need. */
  steps: readonly string[];
  /** How many steps are words that phrases need. */
  needed: number;
  /** For each phrase whose it is, the step it is filed under (`nowhere` for none), and its steps. */
  phrases: readonly (readonly number[])[];
}

/** Stands for the first step in `uses`. */
export const firstUse = 0x100;
/** The step of a phrase that has no word. */
export const nowhere = -1;
