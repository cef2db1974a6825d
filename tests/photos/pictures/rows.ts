import type { DeclaredPicture } from './declared.ts';

/** A declared picture in one line: carrier, font, palette, condition, and its lines. */
export type Row = readonly [
  carrier: DeclaredPicture['carrier'],
  font: DeclaredPicture['font'],
  palette: DeclaredPicture['palette'],
  condition: DeclaredPicture['condition'],
  ...lines: string[],
];

/** Words that say nothing by themselves. */
const little = new Set(['DAN', 'DI', 'JADI', 'YA', 'YANG']);

/** The words of some lines, as a checker would want to have them read. */
const wordsOf = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.toUpperCase().split(/[\s-]+/))
    .map((word) => word.replace(/[^A-Z0-9]/g, ''))
    .filter((word) => word !== '' && !little.has(word));

/** Rows as declarations; each is named by its place, what it is and how it was taken: `campaign-07-banner-rolled`. */
export const declare = (kind: string, rows: readonly Row[]): DeclaredPicture[] =>
  rows.map(([carrier, font, palette, condition, ...lines], at) => ({
    id: `${kind}-${String(at + 1).padStart(2, '0')}-${carrier}-${condition}`,
    carrier,
    font,
    palette,
    condition,
    lines,
    expected: [...new Set(wordsOf(lines))],
  }));
