import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { platformIds, platformScripts, withAdapters } from './platform-scripts.ts';

const root = join(import.meta.dirname, '..');
const scripts = await platformScripts(root, mkdtempSync(join(tmpdir(), 'ikrar-scripts-')));

it('makes an adapter and a second gate for each platform', () => {
  const ids = platformIds(root);
  expect(ids).toHaveLength(9);
  expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(ids.map((id) => `platform-${id}`)));
  expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(ids.map((id) => `outbox-${id}`)));
});

it('tells the guard what the second gate will see, without the requests themselves', () => {
  const x = scripts.find(({ name }) => name === 'platform-x');
  const text = readFileSync(x?.inputPath ?? '', 'utf8');
  expect(text).toMatch(/offerHere\(adapter, \[.*"post".*\]\)/);
  expect(text).not.toContain('requests.ts');
});

it("tells the guard of an agency's own hosts what their second gate will see", () => {
  const own = scripts.find(({ name }) => name === 'platform-own');
  expect(readFileSync(own?.inputPath ?? '', 'utf8')).toMatch(
    /offerHere\(\{ \.\.\.genericPlatform, .*\[.*"comment".*\]\)/,
  );
});

it("leaves the second gate of an agency's own hosts to be registered while the extension runs", () => {
  const text = scripts
    .filter(({ inputPath }) => readFileSync(inputPath, 'utf8').includes("registration: 'runtime'"))
    .map(({ name }) => name);
  expect(text).toEqual(['outbox-own']);
});

it("runs each platform's adapter before the guard, in one entry, and no adapter elsewhere", () => {
  const guard = { matches: ['*://*.x.com/*', '*://*.youtube.com/*'], js: ['content-scripts/guard.js'] };
  const x = { matches: ['*://*.x.com/*'], js: ['content-scripts/outbox-x.js'], world: 'MAIN' };
  const youtube = { matches: ['*://*.youtube.com/*'], js: ['content-scripts/outbox-youtube.js'] };
  expect(withAdapters([x, youtube, guard])).toEqual([
    x,
    youtube,
    { matches: ['*://*.x.com/*'], js: ['platform-x.js', 'content-scripts/guard.js'] },
    { matches: ['*://*.youtube.com/*'], js: ['platform-youtube.js', 'content-scripts/guard.js'] },
  ]);
});
