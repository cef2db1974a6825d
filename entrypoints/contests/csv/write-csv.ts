import { csvRow, type Separator } from '../../../log/csv.ts';
import { contoh } from '../../../rules/contests/contoh.ts';
import type { DraftTicket } from '../draft/draft.ts';
import { contestFrom } from '../draft/from-pack.ts';
import { wordsOf } from '../draft/words.ts';
import { type Column, columns } from './columns.ts';

/** What stands in a column of a ticket, so that reading gives the same again. */
function cellOf({ place, apart }: Column, ticket: DraftTicket): string {
  const words = wordsOf(
    'member' in place ? (ticket.members[place.member]?.[place.field] ?? '') : ticket[place.field],
  );
  const [only = ''] = words;
  if (words.length > 1) return words.join(' | ');
  // The bar says that the comma is the word's own.
  return apart?.test(only) ? `${only} |` : only;
}

/**
 * Candidates as a table for spreadsheets.
 * @param lang of the titles, which also says what Excel takes for a separator there
 */
export function csvOf(tickets: readonly DraftTicket[], lang: string): string {
  const separator: Separator = lang === 'en' ? ',' : ';';
  const titles = columns.map(({ id, en }) => (lang === 'en' ? en : id));
  const rows = tickets.map((ticket) => columns.map((column) => cellOf(column, ticket)));
  // The mark at the start tells spreadsheets that the file is UTF-8.
  return `\uFEFF${[titles, ...rows].map((cells) => csvRow(cells, separator)).join('')}`;
}

/** A table to fill in, with two made-up pairs that show how. */
export const csvTemplate = (lang: string): string =>
  csvOf(
    contoh.contests.map(contestFrom).flatMap(({ tickets }) => tickets.slice(0, 2)),
    lang,
  );
