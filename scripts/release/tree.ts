import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Files by path, with slashes, in the order of their paths: the same wherever they are read. */
export type Tree = ReadonlyMap<string, Uint8Array>;

const byPath = ([one]: [string, Uint8Array], [other]: [string, Uint8Array]) => (one < other ? -1 : 1);

export const treeOf = (files: Iterable<[string, Uint8Array]>): Tree => new Map([...files].sort(byPath));

/** The files of a folder and of all folders below it. */
export function readTree(folder: string): Tree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map((one) => join(one.parentPath, one.name).slice(join(folder, sep).length));
  return treeOf(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** Writes the files below a folder, which is made where it is missing. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, bytes] of tree) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** The paths at which two trees do not hold the same bytes. */
export function differences(one: Tree, other: Tree): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => {
    const [here, there] = [one.get(path), other.get(path)];
    return !here || !there || Buffer.compare(here, there) !== 0;
  });
}
