import * as z from 'zod/mini';

const Entry = z.object({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  link: z.optional(z.boolean()),
  hasInstallScript: z.optional(z.boolean()),
  license: z.optional(z.string()),
});
const Lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Entry) });

export interface Locked extends z.infer<typeof Entry> {
  /** Where it lies, e.g. `node_modules/a/node_modules/b`. */
  at: string;
  name: string;
}

/** Every package that `npm ci` would unpack, on whatever machine. */
export const lockedIn = (text: string): Locked[] =>
  Object.entries(Lockfile.parse(JSON.parse(text)).packages)
    .filter(([at]) => at !== '')
    .map(([at, entry]) => ({ ...entry, at, name: at.slice(at.lastIndexOf('node_modules/') + 13) }));

/**
 * Packages that are not from npm's registry, or could change under the same version. Where no address is written down
 * npm takes the registry that the machine is told to use; the hash holds what comes from it.
 */
export const loose = (locked: readonly Locked[]): string[] =>
  locked
    .filter(
      ({ resolved, integrity, link }) =>
        link ||
        !integrity?.startsWith('sha512-') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    .map(({ at }) => at);

/** What we may build with. */
const permissive = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'MIT OR Apache-2.0',
  // File by file, and none of theirs is changed.
  'MPL-2.0',
  // A table of browsers, and a parser of arguments; both stay on the machine that builds.
  'CC-BY-4.0',
  'Python-2.0',
]);

/** What may ship: licences that ask for no more than a name in NOTICE. */
const shippable = new Set(['MIT', 'Apache-2.0', 'MPL-2.0']);

/** Packages under a licence that nobody has looked at, each with it. */
export const oddLicences = (locked: readonly Locked[], shipped: ReadonlySet<string>): string[] =>
  locked
    .filter(({ name, license = '' }) => !(shipped.has(name) ? shippable : permissive).has(license))
    .map(({ at, license }) => `${at}: ${license}`);

/** Rows of the tables of docs/dependencies.md: what is in the first cell, and the licence in the last. */
export const rowsOf = (document: string): { names: string[]; licence: string }[] =>
  document
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
    .filter((cells) => cells.length === 3 && !/^ package |^---/.test(cells[0] ?? ''))
    .map(([names = '', , licence = '']) => ({
      names: names.split(',').map(
        (name) =>
          name
            .replace(/\([^)]*\)/g, '')
            .trim()
            .split(' ')[0] ?? '',
      ),
      licence: licence.trim(),
    }));
