import { describe, expect, it } from 'vitest';
import { platformIds } from '../../scripts/platform-scripts.ts';
import { circles } from './circles.ts';
import { brokenLinks, commandsNamed, namedInVain } from './documents.ts';
import { exportedInVain } from './exports.ts';
import { packagesFrom, wrongImports } from './imports.ts';
import { badManners, badNames, isTooLong, loosePins } from './manners.ts';
import { isTest, paths, read, root, sources } from './repository.ts';
import { differences, textKeys } from './texts.ts';

const byPath = new Map(sources.map((file) => [file.path, file]));
const documents = paths.filter((path) => path.endsWith('.md')).map(read);
const catalogue = (language: string) => JSON.parse(read(`public/_locales/${language}/messages.json`).text);

describe('the repository keeps its own rules', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  it('imports along the arrows of the design', () => {
    expect(sources.filter(({ path }) => !isTest(path)).flatMap(wrongImports)).toEqual([]);
  });

  it('imports nothing in a circle', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('exports what somebody else takes', () => {
    expect(exportedInVain(sources)).toEqual([]);
  });

  /** Where the scripts begin that run on pages; the platforms' own are put together at build time. */
  const onPages = paths.filter((path) =>
    /^entrypoints\/[\w-]+\.content\/index\.ts|^platforms\/(?:outbox\/outbox|[\w-]+\/(?:adapter|requests))\.ts$/.test(
      path,
    ),
  );

  it('knows what runs on pages: the guard, the outbox, an adapter and requests for each platform', () => {
    expect(onPages.length).toBeGreaterThanOrEqual(2 + 9 * 2);
  });

  it.each(onPages)('keeps zod and Dexie out of %s', (start) => {
    const heavy = [...packagesFrom(start, byPath)].filter(([name]) => /^(?:zod|dexie)\b/.test(name));
    expect(heavy).toEqual([]);
  });

  it.each(onPages.filter((path) => path.startsWith('platforms/')))('knows no browser API in %s', (start) => {
    expect(packagesFrom(start, byPath).has('wxt/browser')).toBe(false);
  });

  it('has good manners', () => {
    expect(sources.flatMap(badManners)).toEqual([]);
  });

  it('has short files', () => {
    expect(sources.filter(isTooLong).map(({ path }) => path)).toEqual([]);
  });

  it('names files in kebab-case, by what they are', () => {
    expect(paths.filter((path) => badNames(path).length > 0)).toEqual([]);
  });

  it('pins every dependency', () => {
    expect(loosePins(JSON.parse(read('package.json').text))).toEqual([]);
  });

  it('has every command that its documents name', () => {
    const { scripts } = JSON.parse(read('package.json').text);
    expect(documents.flatMap(commandsNamed).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('has every file and folder that its documents name or link to', () => {
    const there = new Set(paths);
    expect(documents.flatMap((document) => namedInVain(document, paths))).toEqual([]);
    const links = (path: string) => (there.has(path) ? read(path) : undefined);
    expect(documents.flatMap((document) => brokenLinks(document, links))).toEqual([]);
  });

  it('has every text in both languages, with the same places to fill in', () => {
    expect(differences(catalogue('id'), catalogue('en'))).toEqual([]);
  });

  it('asks only for texts that exist', () => {
    const known = new Set(Object.keys(catalogue('id')));
    const asked = sources.filter(({ path }) => !isTest(path)).flatMap(textKeys);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('a platform folder is whole', () => {
  const folders = platformIds(root);

  it('finds all nine', () => {
    expect(folders).toHaveLength(9);
  });

  it.each(folders)('%s: hosts, adapter, requests, cases, and a saved page in each language', (name) => {
    for (const part of ['hosts.ts', 'adapter.ts', 'requests.ts', 'cases.ts']) {
      expect(paths).toContain(`platforms/${name}/${part}`);
    }
    for (const language of ['id', 'en']) {
      const saved = `platforms/${name}/saved/`;
      expect(paths.some((path) => path.startsWith(saved) && path.endsWith(`.${language}.html`))).toBe(true);
    }
  });
});
