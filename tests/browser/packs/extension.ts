import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../../../.output/', import.meta.url));

/** Where the copies lie, as seen from `.output`. */
const copies = '../.cache/packs';

/** Readers that compare with nothing; they would only take time. */
const others = ['photo-text.js', 'photo-hand.js'];

/**
 * A copy of a build that looks for emblems and faces only.
 * @returns the build's name for `launch`
 */
export async function extensionThatCompares(build: string): Promise<string> {
  const copy = join(output, copies, build);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  const filter = (file: string) => !others.includes(basename(file));
  await cp(join(output, build), copy, { recursive: true, filter });
  return join(copies, build);
}
