// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsedLater } from './parsed-later.ts';

const counter = '__parsedLater';
const data = {
  version: 'v2',
  values: [['satu', 'dua'], 2],
  places: {
    'words.ts': { at: { words: 0 }, workedOut: false },
    'counted.ts': { at: { counted: 1 }, workedOut: true },
  },
};
let folder = '';
let path = '';

const source = `import { words } from './words.ts';
import { counted } from './counted.ts';
import { name } from './name.ts';
export const greet = (to: string) => [name, ...words, counted(), to].join(' ');
export const learn = () => true;
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parsed-later-'));
  path = join(folder, 'entry.ts');
  const name = `globalThis.${counter} = (globalThis.${counter} ?? 0) + 1;\nexport const name: string = 'Ikrar';\n`;
  await writeFile(join(folder, 'name.ts'), name);
  await writeFile(join(folder, 'words.ts'), `export const words = ['not', 'these'];\n`);
  await writeFile(join(folder, 'counted.ts'), `export const counted = () => 'not this';\n`);
  await writeFile(path, source);
});
afterAll(() => rm(folder, { recursive: true }));

const runs = (): unknown => Reflect.get(globalThis, counter);
const built = async (): Promise<{ greet: (to: string) => string; learn: (data: unknown) => boolean }> => {
  const code = await parsedLater(path, folder, data).load(path);
  return import(`data:text/javascript,${encodeURIComponent(`${code}//${Math.random()}`)}`);
};

it('runs a module and what it imports once, when an export is first used, with the data that it has learned', async () => {
  const { greet, learn } = await built();
  const sent = { version: 'v2', values: [['dari', 'sana'], 2] };
  expect(learn(sent)).toBe(true);
  expect(runs()).toBeUndefined();
  expect(greet('!')).toBe('Ikrar dari sana 2 !');
  expect(greet('?')).toBe('Ikrar dari sana 2 ?');
  expect(runs()).toBe(1);
});

it('learns nothing from another build, and nothing from nothing', async () => {
  const { learn } = await built();
  expect([learn({ ...data, version: 'v1' }), learn(undefined)]).toEqual([false, false]);
});

it('leaves other modules alone', async () => {
  expect(await parsedLater(path, folder, data).load(join(folder, 'name.ts'))).toBeUndefined();
});
