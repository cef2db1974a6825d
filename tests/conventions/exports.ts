import type { SourceFile } from './repository.ts';

const exported = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;

/** Law as data, also what no screen shows yet; and what stands in for a module that another package imports. */
const exempt = /^rules\/regulation\/|^entrypoints\/guard\.content\/context\.ts$/;

/** Constants, functions and classes that are exported although no other file names them. */
export function exportedInVain(files: readonly SourceFile[]): string[] {
  const named = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    for (const [word] of text.matchAll(/\w+/g)) {
      const places = named.get(word);
      if (places) places.add(path);
      else named.set(word, new Set([path]));
    }
  }
  return files
    .filter(({ path }) => !exempt.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(exported)]
        .filter(([, name = '']) => named.get(name)?.size === 1)
        .map(([, name]) => `${path}: ${name}`),
    );
}
