import Papa from 'papaparse';
import type { DraftTicket } from '../draft/draft.ts';
import { type DecodeFault, decoded } from './decode.ts';
import { type Header, headerOf, namesSomebody } from './header.ts';
import { limits } from './limits.ts';
import { type RowFault, ticketIn } from './row.ts';

/** Why nothing of a file can be taken. */
export type FileFault = DecodeFault | 'size' | 'empty' | 'columns' | 'many';

/** A row that is left out; `line` as the spreadsheet numbers it. */
export type LineFault = RowFault & { line: number };

export interface CsvRead {
  tickets: DraftTicket[];
  faults: LineFault[];
  /** Titles of columns that nothing is taken from. */
  unused: string[];
}

const separators = [';', ',', '\t'] as const;

interface Table {
  header: Header;
  rows: readonly (readonly string[])[];
  /** Indexes of rows with a quote that is open or out of place. */
  torn: ReadonlySet<number>;
}

/** Read with the separator by which most titles are known: a guess by frequency falls for commas inside cells. */
function tableIn(text: string): Table {
  const told = /^sep=(.)\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const [first = ''] = body.split('\n', 1);
  const knownBy = (delimiter: string) =>
    headerOf(Papa.parse<string[]>(first, { delimiter }).data[0] ?? []).known.length;
  const delimiter = told?.[1] ?? separators.toSorted((a, b) => knownBy(b) - knownBy(a))[0] ?? ',';
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', preview: limits.rows + 2 });
  return {
    header: headerOf(data[0] ?? []),
    rows: data,
    torn: new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = -1 }) => row)),
  };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Candidates from a table that a spreadsheet has written: whichever separator, quotes, line ends and letters it likes.
 * Rows that can't be taken are named and left out; the file itself is not to be trusted.
 */
export function readCsv(bytes: Uint8Array): CsvRead | FileFault {
  if (bytes.byteLength > limits.bytes) return 'size';
  const file = decoded(bytes);
  if (typeof file === 'string') return file;
  const text = file.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return 'empty';
  const { header, rows, torn } = tableIn(text);
  const width = rows[0]?.length ?? 0;
  if (!namesSomebody(header) || width > limits.columns) return 'columns';
  if (rows.length > limits.rows + 1) return 'many';
  const read: CsvRead = { tickets: [], faults: [], unused: header.unused };
  rows.forEach((cells, at) => {
    if (at === 0 || isBlank(cells)) return;
    const found = torn.has(at) ? ({ why: 'quotes' } as const) : ticketIn(cells, header, width);
    if ('why' in found) read.faults.push({ ...found, line: at + 1 });
    else read.tickets.push(found);
  });
  return read.tickets.length + read.faults.length === 0 ? 'empty' : read;
}
