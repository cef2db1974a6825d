import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/shipped.ts';
import { type Locked, lockedIn, loose, oddLicences, rowsOf } from './lockfile.ts';
import { read, root } from './repository.ts';

const locked = lockedIn(read('package-lock.json').text);
const shipped = new Set((await shippedPackages(root)).map(({ name }) => name));
const manifest: Record<string, Record<string, string>> = JSON.parse(read('package.json').text);
const direct = Object.keys({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

const some: Locked = {
  at: 'node_modules/a',
  name: 'a',
  version: '1.0.0',
  integrity: 'sha512-abc',
  license: 'MIT',
};

describe('the checks go red', () => {
  it('on what is not held by a hash, or comes from elsewhere', () => {
    expect(loose([some, { ...some, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }])).toEqual([]);
    const { integrity: _, ...unheld } = some;
    expect(loose([unheld])).toEqual(['node_modules/a']);
    expect(loose([{ ...some, resolved: 'git+ssh://git@contoh.id/a.git' }])).toHaveLength(1);
    expect(loose([{ ...some, integrity: 'sha1-abc' }])).toHaveLength(1);
    expect(loose([{ ...some, link: true }])).toHaveLength(1);
  });

  it('on a licence that nobody has looked at, and sooner where it would ship', () => {
    const isc = { ...some, license: 'ISC' };
    expect(oddLicences([isc], new Set())).toEqual([]);
    expect(oddLicences([isc], new Set(['a']))).toEqual(['node_modules/a: ISC']);
    expect(oddLicences([{ ...some, license: 'GPL-3.0' }], new Set())).toHaveLength(1);
  });

  it('reads names and licences from the tables of a document', () => {
    const table = '| package | why | licence |\n|---|---|---|\n| @a/b 1.2.0, c (1.3) | because | MIT |';
    expect(rowsOf(table)).toEqual([{ names: ['@a/b', 'c'], licence: 'MIT' }]);
  });
});

describe('what is installed', () => {
  it('is held by a hash, and comes from npm’s registry', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(loose(locked)).toEqual([]);
  });

  it('is under licences that have been looked at; what ships under fewer', () => {
    expect(oddLicences(locked, shipped)).toEqual([]);
  });

  it('runs no script when it is installed: these would, and `.npmrc` keeps them from it', () => {
    const withScript = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    // Each of theirs asks for money or compares versions; none builds anything.
    expect([...new Set(withScript)].toSorted()).toEqual(['core-js', 'protobufjs', 'tesseract.js']);
    expect(read('.npmrc').text).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('docs/dependencies.md', () => {
  const rows = rowsOf(read('docs/dependencies.md').text);
  const named = new Map(rows.flatMap(({ names, licence }) => names.map((name) => [name, licence] as const)));
  const licenceOf = new Map(
    locked
      .filter(({ at, name }) => at === `node_modules/${name}`)
      .map(({ name, license }) => [name, license]),
  );

  it.each(direct.filter((name) => !name.startsWith('@types/')))('names %s with its licence', (name) => {
    const licence = (licenceOf.get(name) ?? '').replace(' OR ', ' or ');
    expect(named.get(name) ?? 'not named').toContain(licence);
  });

  it('names nothing that is gone', () => {
    const gone = [...named.keys()].filter((name) => name !== '@types/*' && !direct.includes(name));
    expect(gone).toEqual([]);
  });
});
