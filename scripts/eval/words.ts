/** The words of a text as a simple tool reads them: small letters and digits, links left out. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/https?:\S+/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `length` words, joined by spaces. */
export const runsOf = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
