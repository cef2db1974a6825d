export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'url';

/** A word, number, emoji, @mention or link, in its normal form, and where it stands in the original (UTF-16). */
export interface Token {
  kind: TokenKind;
  form: string;
  start: number;
  end: number;
  /** Index of the sentence it stands in. */
  sentence: number;
  /** First in its sentence or clause: nothing, a comma, a colon or a bar stands before it. */
  opens?: boolean | undefined;
  /** Index of the hashtag it is a part of. */
  tag?: number | undefined;
  /** Written all in capitals: `PAN` is a party rather than a pan. */
  caps?: boolean | undefined;
  /** What its form is read as, once that was looked up: other words, or none when it is read as it stands. */
  reading?: readonly string[] | undefined;
}

/** Whether a normal form is a word that some phrase or name uses. */
export type Knows = (form: string) => boolean;
