import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ModelFile } from './model-file.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a file that has to be the very one that was looked at and measured.
 * @throws when it is another
 */
export function readHashed(source: string, sha256: string): Uint8Array {
  const bytes = readFileSync(source);
  const found = sha256Of(bytes);
  if (found !== sha256) throw new Error(`${source} has sha256 ${found}, not ${sha256}`);
  return bytes;
}

/**
 * A file that is made of others, once: what lies at `source` is taken again while its hash is right.
 * @throws when what was made has another hash
 */
export function made(path: string, source: string, sha256: string, make: () => Uint8Array): ModelFile {
  if (!existsSync(source) || sha256Of(readFileSync(source)) !== sha256) {
    const bytes = make();
    const found = sha256Of(bytes);
    if (found !== sha256) throw new Error(`${path} was made with sha256 ${found}, not ${sha256}`);
    writeFileSync(source, bytes);
  }
  return { path, sha256, from: { source } };
}
