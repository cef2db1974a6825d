import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../../../.output/', import.meta.url));

/** Where the copies lie, as seen from `.output`. */
const copies = '../.cache/packs-address';

/**
 * A copy of a build as `IKRAR_PACK_ORIGIN` makes it: its pages may ask one address.
 * @returns the build's name for `launch`
 */
export async function extensionForAddress(build: string, origin: string): Promise<string> {
  const copy = join(output, copies, build);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  await cp(join(output, build), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, manifest.replace("connect-src 'self'", `connect-src 'self' ${origin}`));
  return join(copies, build);
}
