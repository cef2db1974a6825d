/** More than any list of candidates needs; what is larger was not made by a person. Letters, rows, words in a cell. */
export const limits = { bytes: 1024 * 1024, rows: 1000, columns: 60, word: 200, words: 60 } as const;
