/**
 * Rows of a CSV text (RFC 4180: quoted fields, doubled quotes) as records by header name.
 * @throws when a row has more or fewer fields than the header
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = [...fieldsOf(text)];
  if (!header) return [];
  return rows.map((row, at) => {
    if (row.length !== header.length)
      throw new Error(`Row ${at + 2}: ${row.length} fields, expected ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
  });
}

function* fieldsOf(text: string): Generator<string[]> {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`Broken CSV near character ${field.lastIndex}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    yield row;
    row = [];
  }
  if (row.length) yield row;
}
