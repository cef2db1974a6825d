// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineData } from './engine-data.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'engine-data-'));
  const files = {
    'rules/language/attack.ts': 'export const attack = `a\nb`;',
    'rules/language/greet.ts': 'export const greet = "c";',
    'rules/language/index.ts': 'import { greet } from "./greet.ts";\nexport const cues = { greet };',
    'rules/engine/compiled-lexicon.ts': 'export const compiledLexicon = () => ({ steps: ["c"] });',
    'rules/language/attack.test.ts': 'throw new Error("no test is data")',
    'rules/language/words.ts': 'export const words = new Set(["a"]);',
    'rules/contests/parties.ts': 'export const parties = [{ id: "a" }];',
    'rules/model/weights.json': '{ "bar": 3 }',
    'rules/regulation/hand-signs.ts': 'export const handSigns = [{ id: "c" }];',
    'rules/regulation/echoes.ts': 'export const echoes = { e: ["f"] };',
    'rules/regulation/suppress.ts': 'export const suppress = ["d"];',
    'rules/signal.ts': 'export const signals = ["g"];',
    'rules/regulation/rules/index.ts': 'export const rules = [{ id: "b", when: () => true }];',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true }));

it('takes the modules that are plain data, phrases compiled, and leaves the others code', async () => {
  const { places, values, version } = await engineData(root);
  const told = Object.entries(places).map(([path, { at }]) => [
    path,
    Object.fromEntries(Object.entries(at).map(([name, i]) => [name, values[i]])),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    'rules/language/attack.ts': { attack: 'a\nb' },
    'rules/contests/parties.ts': { parties: [{ id: 'a' }] },
    'rules/model/weights.json': { default: { bar: 3 } },
    'rules/regulation/hand-signs.ts': { handSigns: [{ id: 'c' }] },
    'rules/regulation/echoes.ts': { echoes: { e: ['f'] } },
    'rules/regulation/suppress.ts': { suppress: ['d'] },
    'rules/signal.ts': { signals: ['g'] },
    'rules/engine/compiled-lexicon.ts': { compiledLexicon: { steps: ['c'] } },
  });
  const workedOut = Object.keys(places).filter((path) => places[path]?.workedOut);
  expect(workedOut).toEqual(['rules/engine/compiled-lexicon.ts']);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
});
