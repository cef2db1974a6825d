// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsedLater } from './parsed-later.ts';

const counter = '__parsedLater';
let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parsed-later-'));
  path = join(folder, 'entry.ts');
  await writeFile(
    join(folder, 'name.ts'),
    `globalThis.${counter} = (globalThis.${counter} ?? 0) + 1;\nexport const name: string = 'Ikrar';\n`,
  );
  await writeFile(
    path,
    `import { name } from './name.ts';\nexport const greet = (to: string) => name + ' ' + to;\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

const runs = (): unknown => Reflect.get(globalThis, counter);

it('runs a module and what it imports once, when an export is first used', async () => {
  const code = await parsedLater(path).load(path);
  const { greet }: { greet: (to: string) => string } = await import(
    `data:text/javascript,${encodeURIComponent(code ?? '')}`
  );
  expect(runs()).toBeUndefined();
  expect(greet('di sini')).toBe('Ikrar di sini');
  expect(greet('di sana')).toBe('Ikrar di sana');
  expect(runs()).toBe(1);
});

it('leaves other modules alone', async () => {
  expect(await parsedLater(path).load(join(folder, 'name.ts'))).toBeUndefined();
});
