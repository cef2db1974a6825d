import { posix } from 'node:path';
import type { SourceFile } from './repository.ts';

export interface Import {
  /** As written: a package, or a path of the repository for relative ones. */
  to: string;
  relative: boolean;
  /** Gone after type stripping. */
  typeOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*(['"])(?<named>[^'"]+)\1|\bimport\(\s*(['"])(?<dynamic>[^'"]+)\3/gm;

/** Every import and re-export of a file, dynamic ones included. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(statement)].map((match) => {
    const written = (match.groups?.named ?? match.groups?.dynamic ?? '').replace(/\?.*$/, '');
    const relative = written.startsWith('.');
    const to = relative ? posix.join(posix.dirname(path), written) : written;
    return { to, relative, typeOnly: /^\s*(?:import|export)\s+type\b/.test(match[0]) };
  });
}

/** Which folders a folder may import from; the arrows of the design run one way. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  rules: ['rules'],
  platforms: ['platforms', 'rules'],
  photos: ['photos', 'rules'],
  log: ['log', 'rules'],
  policy: ['policy', 'rules'],
  components: ['components', 'platforms', 'photos', 'log', 'policy', 'rules', 'public'],
  entrypoints: ['entrypoints', 'components', 'platforms', 'photos', 'log', 'policy', 'rules', 'public'],
};

const knowsBrowser = new Set(['entrypoints', 'log', 'policy', 'tests']);

const folderOf = (path: string) => path.split('/')[0] ?? '';

/** Imports of a file that run against the arrows, in words. */
export function wrongImports(file: SourceFile): string[] {
  const from = folderOf(file.path);
  const allowed = arrows[from];
  return importsOf(file).flatMap(({ to, relative }) => {
    if (relative && !/\.(tsx?|mjs|json|css|html)$/.test(to))
      return [`${file.path}: name ${to} with its extension`];
    if (to.startsWith('wxt/browser') && !knowsBrowser.has(from)) return [`${file.path} knows the browser`];
    if (relative && allowed && !allowed.includes(folderOf(to))) return [`${file.path} imports ${to}`];
    if (relative && folderOf(to) === 'entrypoints' && !['entrypoints', 'tests'].includes(from)) {
      return [`${file.path} imports ${to}`];
    }
    if (from === 'rules' && !relative && to !== 'zod/mini') return [`${file.path} imports ${to}`];
    return [];
  });
}

const glob = /\bimport\.meta\.glob\b[^(]*\(\s*'\.\/\*\/(?<name>[\w.-]+)'/g;

/** The files that a file takes in by `import.meta.glob('./*\/name')`. */
function globbed({ path, text }: SourceFile, files: Iterable<string>): string[] {
  const folder = posix.dirname(path);
  const names = [...text.matchAll(glob)].map((match) => match.groups?.name);
  return [...files].filter(
    (file) => posix.dirname(posix.dirname(file)) === folder && names.includes(posix.basename(file)),
  );
}

/**
 * Packages that come along when the file at `start` is bundled, each with the file that asks for it.
 * @param files by path
 */
export function packagesFrom(start: string, files: ReadonlyMap<string, SourceFile>): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    if (!file || seen.has(path)) continue;
    seen.add(path);
    waiting.push(...globbed(file, files.keys()));
    for (const { to, relative, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (relative) waiting.push(to);
      else if (!found.has(to)) found.set(to, path);
    }
  }
  return found;
}
