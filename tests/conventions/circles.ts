import { importsOf } from './imports.ts';
import type { SourceFile } from './repository.ts';

/** Files that import one another in a circle when they run, each circle once, in the order of its imports. */
export function circles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) found.push([...way.slice(from), path].join(' → '));
    const file = byPath.get(path);
    if (!file || done.has(path) || from >= 0) return;
    for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) walk(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}
