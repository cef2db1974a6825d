import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { photoKinds } from '../../rules/draft.ts';
import type { ModelFile, ModelFiles } from './model-file.ts';

/** A file of the package, as WXT wants it. */
export interface PackagedFile {
  absoluteSrc: string;
  relativeDest: string;
}

const here = import.meta.dirname;

/** The modules that say what their kind needs; a kind may need nothing. */
const kinds = (): string[] =>
  photoKinds.map((kind) => `${kind}.ts`).filter((file) => existsSync(join(here, file)));

const isModelFiles = (value: unknown): value is ModelFiles => typeof value === 'function';

async function filesOf(kind: string, root: string, cache: string): Promise<ModelFile[]> {
  const exported: object = await import(pathToFileURL(join(here, kind)).href);
  const files: unknown = Reflect.get(exported, 'files');
  if (!isModelFiles(files)) throw new Error(`scripts/photo-models/${kind} exports no files()`);
  return files(root, cache);
}

/** Puts a file where the build can take it, after a look at its hash. */
function ready({ path, sha256, from }: ModelFile, cache: string): PackagedFile {
  const contents = 'source' in from ? readFileSync(from.source) : from.contents;
  const found = createHash('sha256').update(contents).digest('hex');
  if (found !== sha256) throw new Error(`photo/${path}: expected ${sha256}, found ${found}`);
  const relativeDest = `photo/${path}`;
  if ('source' in from) return { absoluteSrc: from.source, relativeDest };
  const made = join(cache, 'made', path);
  mkdirSync(dirname(made), { recursive: true });
  if (!existsSync(made) || !readFileSync(made).equals(contents)) writeFileSync(made, contents);
  return { absoluteSrc: made, relativeDest };
}

/**
 * The files of all kinds as the build takes them, each once.
 * @param cache folder for those that were made
 */
export function packaged(files: readonly ModelFile[], cache: string): PackagedFile[] {
  const byPath = new Map<string, ModelFile>();
  for (const file of files) {
    const same = byPath.get(file.path);
    // Two kinds may share an engine, not a name for two files.
    if (same && same.sha256 !== file.sha256) throw new Error(`photo/${file.path} is two different files`);
    byPath.set(file.path, file);
  }
  return [...byPath.values()].map((file) => ready(file, cache));
}

/**
 * Everything that the readers need beside their code, each file checked against its hash.
 * @param root of the repository; what was made is kept in its `.cache/photo`
 */
export async function photoModels(root: string): Promise<PackagedFile[]> {
  const cache = join(root, '.cache', 'photo');
  mkdirSync(cache, { recursive: true });
  const files = await Promise.all(kinds().map((kind) => filesOf(kind, root, cache)));
  return packaged(files.flat(), cache);
}
