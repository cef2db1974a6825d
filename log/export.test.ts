import { describe, expect, it } from 'vitest';
import type { StoredCheck } from './check.ts';
import { csvParts, type FileParts, jsonParts } from './export.ts';
import { sampleCheck } from './sample-check.ts';

async function* helpings<Row>(...rows: Row[][]): AsyncGenerator<Row[]> {
  yield* rows;
}

async function whole(file: FileParts): Promise<string> {
  let text = '';
  for await (const part of file) text += part;
  return text;
}

/** One row with two cells, the second of which is "akhir", without mark and header. */
const line = async (cell: string, separator: ',' | ';' = ',') =>
  (
    await whole(
      csvParts(
        helpings([cell]),
        [
          ['Satu', (row) => row],
          ['Dua', () => 'akhir'],
        ],
        separator,
      ),
    )
  ).slice('\uFEFFSatu,Dua\r\n'.length);

describe('CSV', () => {
  it('begins with the mark of UTF-8 and a header, one line a row, every line ends with CRLF', async () => {
    const file = csvParts(helpings([1, 2], [3]), [['Nomor; asli', (row) => String(row)]], ';');
    expect(await whole(file)).toBe('\uFEFF"Nomor; asli"\r\n1\r\n2\r\n3\r\n');
  });

  it.each([
    ['koma, ada', '"koma, ada"'],
    ['titik; koma', 'titik; koma'],
    ['kata "penting"', '"kata ""penting"""'],
    ['baris\nbaru', '"baris\nbaru"'],
    ['=1+1', "'=1+1"],
    ['+62812', "'+62812"],
    ['-1', "'-1"],
    ['@akun', "'@akun"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['\r=1', '"\'\r\'=1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
    ['biasa = saja', 'biasa = saja'],
    ['rapat; -1, @sari', '"rapat; -1, @sari"'],
    ['rapat;=1+1', "rapat;'=1+1"],
    ['rapat\n=1+1', '"rapat\n\'=1+1"'],
    ['rapat\n- warga\n- camat', '"rapat\n- warga\n- camat"'],
    ['rapat; @SUM(1;2)', "rapat; '@SUM(1;2)"],
    ["rapat,+cmd|'/c'!A0", `"rapat,'+cmd|'/c'!A0"`],
  ])('writes %j as %j', async (cell, written) => {
    expect(await line(cell)).toBe(`${written},akhir\r\n`);
  });

  it('quotes the separator that it was given', async () => {
    expect(await line('a; b, c', ';')).toBe('"a; b, c";akhir\r\n');
  });
});

describe('JSON', () => {
  const rows: StoredCheck[] = [1, 2, 3].map((id) => ({ ...sampleCheck({ reason: 'Alasan "saya"' }), id }));

  it('gives every field of every row back', async () => {
    const file = await whole(
      jsonParts(helpings(rows.slice(0, 2), rows.slice(2)), '2026-11-22T07:00:00.000Z'),
    );
    expect(JSON.parse(file)).toEqual({ schema: 1, exported: '2026-11-22T07:00:00.000Z', checks: rows });
  });

  it('is whole without rows too', async () => {
    expect(JSON.parse(await whole(jsonParts(helpings<StoredCheck>(), 'x')))).toMatchObject({ checks: [] });
  });
});
