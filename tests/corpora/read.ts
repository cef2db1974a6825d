import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
function rows(text: string, delimiter: string): string[][] {
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
  return found.slice(1);
}

/** The judged posts of one file of the data folder. */
export function judged(data: string, file = 'judged-dev.jsonl'): Judged[] {
  const lines = readFileSync(join(data, file), 'utf8').trim().split('\n');
  return lines.map((line): Judged => JSON.parse(line));
}

/** Posts of ordinary life, by corpus. */
export function ordinary(data: string): Record<string, string[]> {
  const column = (file: string, index: number, delimiter: string): string[] =>
    rows(readFileSync(join(data, 'corpora', file), 'utf8'), delimiter).flatMap((row) => row[index] ?? []);
  return {
    'indonlu smsa': column('indonlu-smsa-emot/smsa_train.tsv', 0, '\t'),
    'indonlu emot': column('indonlu-smsa-emot/emot_train.csv', 1, ','),
    'nusax indonesian': column('nusax-train/indonesian_train.csv', 1, ','),
    'nusax javanese': column('nusax-train/javanese_train.csv', 1, ','),
    'nusax sundanese': column('nusax-train/sundanese_train.csv', 1, ','),
    ridife: column('ridife-idsa/tweets_labeled.tsv', 1, '\t'),
  };
}
