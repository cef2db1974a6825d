import type { StoredCheck } from './check.ts';

/** What the person's spreadsheet takes for one: `;` where numbers have a decimal comma. */
export type Separator = ',' | ';';

/** One line of CSV after RFC 4180, quoted where needed, with CRLF. */
function csvLine(cells: readonly string[], separator: Separator): string {
  return `${cells.map((cell) => quoted(harmless(cell), separator)).join(separator)}\r\n`;
}

/**
 * A spreadsheet runs a cell that starts like a formula; an apostrophe makes it text (OWASP, "CSV injection"). Blanks
 * before it are skipped by some, and East Asian versions take the wide signs.
 */
const harmless = (cell: string): string =>
  /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A file of rows, part by part. */
export type FileParts = AsyncGenerator<string>;

/** Rows as CSV with a header: `columns` are names, and what a row says under them. */
export async function* csvParts<Row>(
  rows: AsyncIterable<readonly Row[]>,
  columns: readonly (readonly [name: string, say: (row: Row) => string])[],
  separator: Separator,
): FileParts {
  // The mark at the start tells spreadsheets that the file is UTF-8.
  yield `\uFEFF${csvLine(
    columns.map(([name]) => name),
    separator,
  )}`;
  for await (const some of rows) {
    yield some
      .map((row) =>
        csvLine(
          columns.map(([, say]) => say(row)),
          separator,
        ),
      )
      .join('');
  }
}

/** Rows as JSON, every field of every one. */
export async function* jsonParts(rows: AsyncIterable<readonly StoredCheck[]>, exported: string): FileParts {
  let before = `{\n  "schema": 1,\n  "exported": ${JSON.stringify(exported)},\n  "checks": [`;
  for await (const some of rows) {
    for (const row of some) {
      yield `${before}\n    ${JSON.stringify(row)}`;
      before = ',';
    }
  }
  yield `${before === ',' ? '' : before}\n  ]\n}\n`;
}
