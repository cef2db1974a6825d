import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packaged } from './index.ts';
import type { ModelFile } from './model-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ikrar-models-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const made = (path: string, text: string): ModelFile => ({
  path,
  sha256: sha256Of(text),
  from: { contents: new TextEncoder().encode(text) },
});

it('takes what lies somewhere from there, and writes what was made', () => {
  const source = join(folder, 'engine.wasm');
  writeFileSync(source, 'engine');
  const found = packaged(
    [{ path: 'ort/engine.wasm', sha256: sha256Of('engine'), from: { source } }, made('models/a.onnx', 'a')],
    folder,
  );
  expect(found.map(({ relativeDest }) => relativeDest)).toEqual([
    'photo/ort/engine.wasm',
    'photo/models/a.onnx',
  ]);
  expect(found.map(({ absoluteSrc }) => readFileSync(absoluteSrc, 'utf8'))).toEqual(['engine', 'a']);
});

it('packages a file that two kinds share once, and refuses two files of one name', () => {
  expect(packaged([made('a', 'same'), made('a', 'same')], folder)).toHaveLength(1);
  expect(() => packaged([made('a', 'one'), made('a', 'other')], folder)).toThrow('photo/a');
});

it('refuses a file with another hash', () => {
  expect(() => packaged([{ ...made('a', 'right'), sha256: sha256Of('wrong') }], folder)).toThrow('photo/a');
});
