import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository. */
export const root = `${join(import.meta.dirname, '..', '..')}/`;

/** What tools make or fetch; `.gitignore` names the same. */
export const made: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.cache',
  'coverage',
  'tests/artifacts',
  '.claude',
]);

export interface SourceFile {
  /** Path from the repository's root, with slashes. */
  path: string;
  text: string;
}

function walk(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (made.has(path)) return [];
    return entry.isDirectory() ? walk(`${path}/`) : [path];
  });
}

/** Every path of the repository. */
export const paths: readonly string[] = walk('');

export const read = (path: string): SourceFile => ({ path, text: readFileSync(root + path, 'utf8') });

/** Every TypeScript file. */
export const sources: readonly SourceFile[] = paths.filter((path) => /\.tsx?$/.test(path)).map(read);

export const isTest = (path: string) => /\.(test|e2e|long)\.tsx?$/.test(path) || path.startsWith('tests/');
