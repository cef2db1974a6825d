import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedPackages } from '../shipped.ts';
import { photoModels } from './index.ts';

const root = join(import.meta.dirname, '../..');
const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
const files = await photoModels(root);

const shipped = await shippedPackages(root);

it('knows what ships', () => {
  expect(files.length).toBeGreaterThanOrEqual(16);
});

it.each(files.map(({ relativeDest }) => relativeDest))('NOTICE names %s', (path) => {
  expect(notice.split(/\s+/)).toContain(path);
});

it('NOTICE names no file that is gone', () => {
  const named = notice.match(/(?<=\s)photo\/\S+/g) ?? [];
  expect(named.filter((path) => !files.some(({ relativeDest }) => relativeDest === path))).toEqual([]);
});

it.each(shipped)(
  'NOTICE names $name, in the version that ships, with licence and source',
  ({ name, version }) => {
    const heading = `${name} ${version}`;
    const at = notice.indexOf(heading);
    expect(at, heading).toBeGreaterThan(0);
    const [entry = ''] = notice.slice(at).split('\n\n');
    expect(entry).toMatch(/\b(?:MIT License|Apache License 2\.0|Mozilla Public License 2\.0)/);
    expect(entry).toMatch(/https:\/\/github\.com\//);
  },
);
