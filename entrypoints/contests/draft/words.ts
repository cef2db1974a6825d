/**
 * The words of a field, one on a line; none twice, none empty.
 * @example wordsOf('Pak Contohari\n\n Candra ') // ['Pak Contohari', 'Candra']
 */
export const wordsOf = (lines: string): string[] => [
  ...new Set(
    lines
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** The other way round. */
export const linesOf = (words: readonly string[] = []): string => words.join('\n');
