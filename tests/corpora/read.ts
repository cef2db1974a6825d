import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgedFile, type Source, sources } from './sources.ts';

/** A post judged by people; see the data folder's README. */
export interface Judged {
  id: string;
  text: string;
  action: 'post' | 'comment';
  label: 'violation' | 'ok' | 'unclear';
  kinds: string[];
  hard: boolean;
}

/** Rows of a delimited file with quoted fields, header left out. */
export function rows(text: string, delimiter: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(i + 1) === '"') field += text.charAt(++i);
      else quoted = false;
    } else if (char === '"' && field === '' && delimiter === ',') quoted = true;
    else if (char === delimiter || char === '\n') {
      row.push(field.replace(/\r$/, ''));
      field = '';
      if (char === '\n') {
        found.push(row);
        row = [];
      }
    } else field += char;
  }
  if (field !== '' || row.length > 0) found.push([...row, field]);
  return found.slice(1);
}

/** Every text of a source, by row. */
export const texts = (data: string, { file, column, delimiter }: Source): string[] =>
  rows(readFileSync(join(data, 'corpora', file), 'utf8'), delimiter).map((row) => row[column] ?? '');

/** The judged posts of `judged-dev.jsonl`. */
export function judged(data: string): Judged[] {
  const lines = readFileSync(join(data, judgedFile.file), 'utf8').trim().split('\n');
  return lines.map((line): Judged => JSON.parse(line));
}

/** Posts of ordinary life, by source. */
export const ordinary = (data: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(sources).flatMap(([name, source]) =>
      source.everyday ? [[name, texts(data, source)]] : [],
    ),
  );

/** Files that the evaluation reads and this data folder lacks. */
export const missingFrom = (data: string): string[] =>
  [judgedFile.file, ...Object.values(sources).map(({ file }) => `corpora/${file}`)].filter(
    (file) => !existsSync(join(data, file)),
  );
