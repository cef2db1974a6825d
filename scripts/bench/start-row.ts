import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledLexicon } from '../../rules/engine/compiled-lexicon.ts';
import { percentile, type Row } from './row.ts';

const limit = 30;

/** Passes a file with something compiled on, and takes it away afterwards. */
export function stored<Result>(compiled: Uint8Array | string, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'ikrar-compiled-'));
  try {
    writeFileSync(join(folder, 'compiled'), compiled);
    return use(join(folder, 'compiled'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median of five fresh processes. @param from a province, or a file with a compiled roster */
export function startRow(name: string, day: string, from: string): Row {
  const once = (phrases: string): number =>
    Number(
      execFileSync(process.execPath, ['scripts/bench/start.ts', phrases, day, from], { encoding: 'utf8' }),
    );
  const times = stored(JSON.stringify(compiledLexicon()), (file) =>
    Array.from({ length: 5 }, () => once(file)),
  );
  return { name: `engine start, ${name}`, value: percentile(times, 0.5), unit: 'ms', limit };
}
