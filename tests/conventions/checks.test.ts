import { describe, expect, it } from 'vitest';
import { circles } from './circles.ts';
import { brokenLinks, commandsNamed, namedInVain } from './documents.ts';
import { exportedInVain } from './exports.ts';
import { importsOf, packagesFrom, wrongImports } from './imports.ts';
import { badManners, badNames, isTooLong, loosePins } from './manners.ts';
import { differences, textKeys } from './texts.ts';

const file = (path: string, text: string) => ({ path, text });

describe('importsOf', () => {
  it('finds every kind of import', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import {\n  b,\n  c,\n} from '../c.ts';",
      "import './side.css';",
      "export { d } from 'dexie';",
      "const later = await import('./later.ts');",
      "const word = 'import x from y';",
    ].join('\n');
    expect(importsOf(file('log/deep/x.ts', text))).toEqual([
      { to: 'log/deep/a.ts', relative: true, typeOnly: true },
      { to: 'log/c.ts', relative: true, typeOnly: false },
      { to: 'log/deep/side.css', relative: true, typeOnly: false },
      { to: 'dexie', relative: false, typeOnly: false },
      { to: 'log/deep/later.ts', relative: true, typeOnly: false },
    ]);
  });
});

describe('wrongImports goes red', () => {
  it.each([
    ['rules/engine/x.ts', '../../log/check.ts'],
    ['rules/engine/x.ts', 'dexie'],
    ['components/warning/x.tsx', 'wxt/browser'],
    ['platforms/x/adapter.ts', 'wxt/browser'],
    ['platforms/x/adapter.ts', '../../policy/settings.ts'],
    ['log/write.ts', '../components/text.tsx'],
    ['components/x.tsx', '../entrypoints/popup/main.tsx'],
    ['scripts/x.ts', '../entrypoints/popup/main.tsx'],
    ['rules/engine/x.ts', './token'],
  ])('%s importing %s', (path, to) => {
    expect(wrongImports(file(path, `import { a } from '${to}';`))).toHaveLength(1);
  });

  it.each([
    ['rules/contests/schema.ts', 'zod/mini'],
    ['rules/engine/x.ts', '../draft.ts'],
    ['components/warning/x.tsx', '../../policy/settings.ts'],
    ['entrypoints/popup/main.tsx', 'wxt/browser'],
    ['policy/store.ts', 'wxt/browser'],
  ])('but not %s importing %s', (path, to) => {
    expect(wrongImports(file(path, `import { a } from '${to}';`))).toEqual([]);
  });
});

it('packagesFrom follows what is bundled, not what is only typed', () => {
  const files = [
    file('a/index.ts', "import { b } from './b.ts';\nimport type { c } from './c.ts';"),
    file('a/b.ts', "import { z } from 'zod/mini';\nimport { a } from './index.ts';"),
    file('a/c.ts', "import { Dexie } from 'dexie';"),
  ];
  const found = packagesFrom('a/index.ts', new Map(files.map((one) => [one.path, one])));
  expect([...found]).toEqual([['zod/mini', 'a/b.ts']]);
});

it('packagesFrom follows import.meta.glob into the folders', () => {
  const files = [
    file('a/all.ts', "export const all = import.meta.glob<Part>('./*/part.ts', { eager: true });"),
    file('a/one/part.ts', "import * as z from 'zod/mini';"),
    file('a/one/other.ts', "import Dexie from 'dexie';"),
  ];
  const found = packagesFrom('a/all.ts', new Map(files.map((one) => [one.path, one])));
  expect([...found]).toEqual([['zod/mini', 'a/one/part.ts']]);
});

describe('badManners goes red', () => {
  it.each([
    ['policy/x.ts', 'const x: any = 1;'],
    ['policy/x.ts', 'f(x as any);'],
    ['policy/x.ts', 'const x: Record<string, any> = {};'],
    ['policy/x.ts', 'element.innerHTML = text;'],
    ['policy/x.ts', '// @ts-ignore'],
    ['policy/x.test.ts', "it.skip('later', () => {});"],
    ['policy/x.test.ts', "describe.only('this', () => {});"],
    ['vitest.config.ts', 'retry: 2,'],
    ['log/x.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 100));'],
    ['tests/browser/x.ts', 'await page.waitForTimeout(100);'],
    ['scripts/x.ts', "readFile('/home/sari/data.json');"],
  ])('%s: %s', (path, text) => {
    expect(badManners(file(path, text))).toHaveLength(1);
  });

  it.each([
    ['policy/x.ts', 'const text = "as any person can";'],
    ['policy/x.ts', '// anything: any of them will do'],
    ['vitest.config.ts', 'retry: 0,'],
    ['log/x.ts', 'setTimeout(look, 100);'],
  ])('but not %s: %s', (path, text) => {
    expect(badManners(file(path, text))).toEqual([]);
  });
});

describe('the other checks go red', () => {
  it('on a file of more than 300 lines, data aside', () => {
    const text = 'x\n'.repeat(301);
    expect(isTooLong(file('log/x.ts', text))).toBe(true);
    expect(isTooLong(file('log/x.ts', 'x\n'.repeat(300)))).toBe(false);
    expect(isTooLong(file('rules/language/slang.ts', text))).toBe(false);
  });

  it.each(['log/writeCheck.ts', 'Log/x.ts', 'log/utils.ts', 'log/string-helpers.ts', 'log/a_b.ts'])(
    'on %s',
    (path) => {
      expect(badNames(path)).toHaveLength(1);
    },
  );

  it.each(['platforms/x/saved/home.id.html', 'README.md', '.ci/run', 'log/x.test.ts', 'vitest.config.ts'])(
    'but not on %s',
    (path) => {
      expect(badNames(path)).toEqual([]);
    },
  );

  it('on a version that may move', () => {
    expect(
      loosePins({ dependencies: { a: '^1.0.0', b: '1.2.3' }, devDependencies: { c: 'latest' } }),
    ).toEqual(['dependencies: a ^1.0.0', 'devDependencies: c latest']);
  });

  it('finds the commands that a document names', () => {
    const text = 'Run `npm run bench`, or `npm run --silent judge:photos -- <folder>`; `npm test` is none.';
    expect(commandsNamed({ text })).toEqual(['bench', 'judge:photos']);
  });

  it('on a file or folder that a document names and nobody has', () => {
    const text =
      'See `log/write.ts`, `write.ts`, `log/`, `log/read.ts`, `gone.ts`, `log/*.ts`, `text/xml`, `a.json`.';
    expect(namedInVain(file('docs/x.md', text), ['log/write.ts', 'docs/x.md'])).toEqual([
      'docs/x.md: log/read.ts',
      'docs/x.md: gone.ts',
    ]);
  });

  it('on a link to no file or no heading', () => {
    const text =
      '# Ikrar, di sini\n[a](#ikrar-di-sini) [b](#gone) [c](y.md#why) [d](y.md#gone) [e](z.md) [f](https://x.id)';
    const read = (path: string) => (path === 'docs/y.md' ? file(path, '## Why?') : undefined);
    expect(brokenLinks(file('docs/x.md', text), read)).toEqual([
      'docs/x.md: #gone',
      'docs/x.md: y.md#gone',
      'docs/x.md: z.md',
    ]);
  });

  it('on files that import one another in a circle, types aside', () => {
    const files = [
      file('a/one.ts', "import { two } from './two.ts';"),
      file('a/two.ts', "import { three } from './three.ts';\nimport type { four } from './four.ts';"),
      file('a/three.ts', "import { two } from './two.ts';"),
      file('a/four.ts', "import { one } from './one.ts';"),
    ];
    expect(circles(files)).toEqual(['a/two.ts → a/three.ts → a/two.ts']);
  });

  it('on what is exported and nobody takes', () => {
    const files = [
      file('a/one.ts', 'export const taken = 1;\nexport const own = 2;\nexport type Shape = 3;'),
      file('a/two.ts', "import { taken } from './one.ts';\nexport async function alone() {}"),
      file('rules/regulation/x.ts', 'export const law = [];'),
    ];
    expect(exportedInVain(files)).toEqual(['a/one.ts: own', 'a/two.ts: alone']);
  });

  it('on a text that one language lacks, or fills in otherwise', () => {
    const id = { a: { message: 'Halo $1' }, b: { message: 'x' } };
    const en = { a: { message: 'Hello' }, c: { message: 'y' } };
    expect(differences(id, en)).toEqual(['a', 'b', 'c']);
    expect(differences(id, id)).toEqual([]);
  });

  it('finds the texts that are asked for', () => {
    const text = "text('warning_title'); browserText('note', day); name: '__MSG_extName__', context('no')";
    expect(textKeys(file('x.tsx', text))).toEqual(['warning_title', 'note', 'extName']);
  });
});
