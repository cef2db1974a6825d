import { unzipSync, zipSync } from 'fflate';
import { type Tree, treeOf } from './tree.ts';

/** The earliest day that a zip can name, in local time as zips have it: no file tells when or where it was built. */
const noTime = () => new Date(1980, 0, 1);

/**
 * A zip with the same bytes for the same files, whoever makes it and when. Compressed in JavaScript: what zlib makes of
 * the same bytes differs from one machine and version of Node to the next.
 * @param level 0 stores, 9 is smallest
 */
export const zipOf = (tree: Tree, level: 0 | 6 | 9 = 6): Uint8Array =>
  zipSync(Object.fromEntries(tree), { level, mtime: noTime() });

export const unzipped = (zip: Uint8Array): Tree => treeOf(Object.entries(unzipSync(zip)));
