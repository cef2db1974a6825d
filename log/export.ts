import type { StoredCheck } from './check.ts';
import { csvRow, type Separator } from './csv.ts';

/** A file of rows, part by part. */
export type FileParts = AsyncGenerator<string>;

/** Rows as CSV with a header: `columns` are names, and what a row says under them. */
export async function* csvParts<Row>(
  rows: AsyncIterable<readonly Row[]>,
  columns: readonly (readonly [name: string, say: (row: Row) => string])[],
  separator: Separator,
): FileParts {
  // The mark at the start tells spreadsheets that the file is UTF-8.
  yield `\uFEFF${csvRow(
    columns.map(([name]) => name),
    separator,
  )}`;
  for await (const some of rows) {
    yield some
      .map((row) =>
        csvRow(
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
