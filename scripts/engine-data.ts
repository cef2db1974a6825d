import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/** What modules of plain data export, as the pages get it. */
export interface EngineData {
  /** Tells builds apart: data of one build does not fit the engine of another. */
  version: string;
  /** In the order of `places`: a number is shorter than a path, and each page reads them all. */
  values: readonly unknown[];
}

/** Where a module's exports lie among the values. */
export interface Placed {
  at: Readonly<Record<string, number>>;
  /** They are functions that only work out plain data: what those return. */
  workedOut: boolean;
}

/** The data, and by a module's path where its exports lie. */
export interface PlacedData extends EngineData {
  places: Readonly<Record<string, Placed>>;
}

const single = [
  'rules/contests/parties.ts',
  'rules/model/weights.json',
  'rules/regulation/echoes.ts',
  'rules/regulation/hand-signs.ts',
  'rules/regulation/rules/index.ts',
  'rules/regulation/suppress.ts',
  'rules/signal.ts',
];
const folder = 'rules/language';
const workedOut = ['rules/engine/compiled-lexicon.ts'];
/** Read only to compile the phrases. */
const gathering = [...workedOut, `${folder}/index.ts`];

const isPlain = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value);
};

async function exportsOf(path: string): Promise<Record<string, unknown>> {
  if (path.endsWith('.json')) return { default: JSON.parse(readFileSync(path, 'utf8')) };
  const exported: object = await import(pathToFileURL(path).href);
  return Object.fromEntries(Object.entries(exported));
}

async function resultsOf(path: string): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(await exportsOf(path)))
    if (typeof value === 'function') results[name] = value();
  return results;
}

/** The names that a module imports. */
function importsOf(path: string): string[] {
  const imports = readFileSync(path, 'utf8').matchAll(/^import \{([^}]*)\}/gm);
  return [...imports].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

/**
 * The language, the rules and the parties, taken out of the code: they are most of the engine, and a page that loads
 * need not read them. A module that exports anything but plain data stays code; phrases come compiled.
 */
export async function engineData(root: string): Promise<PlacedData> {
  // `index.ts` only gathers what the others say.
  const language = readdirSync(join(root, folder)).filter((file) =>
    /^(?!index\.).*(?<!\.test)\.ts$/.test(file),
  );
  const files = [...language.map((file) => `${folder}/${file}`), ...single].sort();
  const phrases = new Set(gathering.flatMap((file) => importsOf(join(root, file))));
  const values: unknown[] = [];
  const places: Record<string, Placed> = {};
  const place = (file: string, exported: Record<string, unknown>, isWorkedOut: boolean): void => {
    const at = Object.entries(exported).map(([name, value]) => [name, values.push(value) - 1]);
    places[file] = { at: Object.fromEntries(at), workedOut: isWorkedOut };
  };
  for (const file of files) {
    const exported = await exportsOf(join(root, file));
    const compiled = Object.keys(exported).every((name) => phrases.has(name));
    if (!compiled && Object.values(exported).every(isPlain)) place(file, exported, false);
  }
  for (const file of workedOut) place(file, await resultsOf(join(root, file)), true);
  const version = createHash('sha256')
    .update(JSON.stringify([places, values]))
    .digest('hex')
    .slice(0, 12);
  return { version, values, places };
}
