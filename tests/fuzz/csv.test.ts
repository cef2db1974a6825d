// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRow, type Separator } from '../../log/csv.ts';
import { patience, runs } from './runs.ts';
import { anyText } from './texts.ts';

/** As a spreadsheet takes a file apart (RFC 4180): a quote counts at the start of a cell only. */
function cellsOf(file: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < file.length) {
    let cell = '';
    if (file[at] === '"') {
      at += 1;
      for (; at < file.length; at += 1) {
        if (file[at] !== '"') cell += file[at];
        else if (file[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    }
    for (
      ;
      at < file.length && file[at] !== separator && !file.startsWith('\r\n', at) && file[at] !== '\n';
      at += 1
    )
      cell += file[at];
    row.push(cell);
    if (file[at] === separator && at + 1 < file.length) {
      at += 1;
      continue;
    }
    if (file[at] === separator) row.push('');
    at += file.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What a spreadsheet runs: a sign first, whatever blanks stand before it, with something to call or to compute. */
const formula = /^[ \0]{0,9}(?:[=＝]|[+\-@＋－＠][^,;\r\n]*[(|!])/;
const leads = fc.constantFrom(
  '',
  '=',
  '+',
  '-',
  '@',
  ' =',
  '\t=',
  '\0=',
  '＝',
  'a;=',
  'a,=',
  'a\n=',
  ',@SUM(',
  ';+cmd|',
);
const cell = fc.tuple(leads, anyText, leads, anyText).map((parts) => parts.join(''));
const separator = fc.constantFrom<Separator>(',', ';');

it(
  'a row comes back cell by cell, and none of its cells is run',
  () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), separator, (cells, by) => {
        const back = cellsOf(csvRow(['satu', ...cells], by), by);
        expect(back).toHaveLength(1);
        const [, ...found] = back[0] ?? [];
        // Apostrophes come in, and nothing else changes.
        const bare = (text: string) => text.replaceAll("'", '');
        expect(found.map(bare)).toEqual(cells.map(bare));
        expect(found.filter((one) => /^[\s\0]*[=+\-@＝＋－＠]/.test(one))).toEqual([]);
      }),
      runs(1000),
    );
  },
  patience,
);

it(
  'a spreadsheet that takes the other separator runs nothing either',
  () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), separator, (cells, by) => {
        const other = by === ',' ? ';' : ',';
        const found = cellsOf(csvRow(['satu', ...cells], by), other).flat();
        expect(found.filter((one) => formula.test(one))).toEqual([]);
      }),
      runs(1000),
    );
  },
  patience,
);
