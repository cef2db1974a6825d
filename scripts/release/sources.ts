import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Tree, treeOf } from './tree.ts';

/** Everything that the packages are made of: each file of the repository that git does not ignore. */
export function sourcesOf(root: string): Tree {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const named = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const paths = [...new Set(named)].filter((path) =>
    lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
  return treeOf(paths.map((path) => [path, readFileSync(join(root, path))]));
}
