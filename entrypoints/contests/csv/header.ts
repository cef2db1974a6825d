import { type Column, columns, rankOf } from './columns.ts';

/** Which cell of a row fills which column. */
export interface Header {
  known: { column: Column; at: number }[];
  /** Titles that name no column of ours, or one that another title names better. */
  unused: string[];
}

/** The cell whose title names a column best. */
function best(column: Column, titles: readonly string[]): number {
  const ranked = titles
    .map((title, at) => ({ at, rank: rankOf(column, title) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank);
  return ranked[0]?.at ?? -1;
}

export function headerOf(titles: readonly string[]): Header {
  const known = columns.map((column) => ({ column, at: best(column, titles) })).filter(({ at }) => at >= 0);
  const used = new Set(known.map(({ at }) => at));
  return { known, unused: titles.filter((title, at) => title.trim() !== '' && !used.has(at)) };
}

/** Somebody stands in it. */
export const namesSomebody = ({ known }: Header): boolean =>
  known.some(({ column }) => column.place.field === 'name');
