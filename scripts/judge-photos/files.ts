import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Links to files count; links to folders do not, since they may lead round in a circle, nor do those to nowhere. */
const isFile = (path: string, entry: Dirent): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);

/**
 * Every file below a folder, by its path there, in order; without hidden ones.
 * @param below for what lies deeper: the path so far
 */
export function filesIn(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) return filesIn(folder, path);
      return isFile(join(folder, path), entry) ? [path] : [];
    })
    .toSorted();
}
