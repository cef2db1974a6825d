import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const output = join(import.meta.dirname, '../../.output');

/** The build that people get. */
export const build = 'chrome-mv3';

/** Where the copy lies, as seen from `.output`. */
const copy = '../.cache/bench/one-thread';

/**
 * A copy of the build whose pages are not alone in their process, so that text is read with one thread.
 * @returns its name for `launch`
 */
export async function buildWithOneThread(): Promise<string> {
  const folder = join(output, copy);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(output, build), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  delete manifest.cross_origin_embedder_policy;
  delete manifest.cross_origin_opener_policy;
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
