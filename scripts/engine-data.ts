import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/** What modules export, by their path, when all of it is plain data. */
export interface EngineData {
  /** Tells builds apart: data of one build does not fit the engine of another. */
  version: string;
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const single = ['rules/contests/parties.ts', 'rules/model/weights.json', 'rules/regulation/rules/index.ts'];
const folder = 'rules/language';

const isPlain = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value);
};

async function exportsOf(path: string): Promise<Record<string, unknown>> {
  if (path.endsWith('.json')) return { default: JSON.parse(readFileSync(path, 'utf8')) };
  const exported: object = await import(pathToFileURL(path).href);
  return Object.fromEntries(Object.entries(exported));
}

/**
 * The language, the rules and the parties, taken out of the code: they are most of the engine, and a page that loads
 * need not read them. A module that exports anything but plain data stays code.
 */
export async function engineData(root: string): Promise<EngineData> {
  // `index.ts` only gathers what the others say.
  const language = readdirSync(join(root, folder)).filter((file) =>
    /^(?!index\.).*(?<!\.test)\.ts$/.test(file),
  );
  const files = [...language.map((file) => `${folder}/${file}`), ...single].sort();
  const modules: Record<string, Record<string, unknown>> = {};
  for (const file of files) {
    const values = await exportsOf(join(root, file));
    if (Object.values(values).every(isPlain)) modules[file] = values;
  }
  const version = createHash('sha256').update(JSON.stringify(modules)).digest('hex').slice(0, 12);
  return { version, modules };
}
