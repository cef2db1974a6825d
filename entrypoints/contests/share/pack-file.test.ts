// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contoh } from '../../../rules/contests/contoh.ts';
import { fileLimit, fileName, packText, readPack } from './pack-file.ts';

const text = packText(contoh);
const changed = (change: object) => JSON.stringify({ ...contoh, ...change });
const sealed = (payload: string) => JSON.stringify({ key: 'k', signature: 's', payload });

describe('the file of a pack', () => {
  it('is read as it was written, with a mark too', () => {
    expect(readPack(text)).toEqual(contoh);
    expect(readPack(`\uFEFF${text}`)).toEqual(contoh);
  });

  it('is read out of a signed one', () => {
    expect(readPack(sealed(JSON.stringify({ format: 'ikrar-pack-1', version: 3, pack: contoh })))).toEqual(
      contoh,
    );
    expect(readPack(sealed('{'))).toEqual({ why: 'kind' });
  });

  it.each([
    ['no JSON', '{"schema":', { why: 'json' }],
    ['another file', '{"checks":[]}', { why: 'kind' }],
    ['a list', '[1]', { why: 'kind' }],
    ['too large', ' '.repeat(fileLimit + 1), { why: 'size' }],
    ['another schema', changed({ schema: 2 }), { why: 'pack', at: 'schema' }],
    [
      'a key of the language',
      text.replace('{', '{"__proto__": {"polluted": true},'),
      { why: 'pack', at: '' },
    ],
    [
      'a day in words',
      text.replace('"2024-11-24"', '"besok"'),
      { why: 'pack', at: 'contests › 0 › stages › quiet' },
    ],
    [
      'a picture that is none',
      changed({ portraits: [{ contest: 'x', ticket: 0, name: 'A', image: 'PHN2Zz4=' }] }),
      { why: 'pack', at: 'portraits › 0 › image' },
    ],
  ])('is turned down with %s', (_, words, fault) => {
    expect(readPack(words)).toEqual(fault);
  });

  it('whatever it holds, reading says something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (words) => {
        expect(readPack(words)).toHaveProperty('why');
      }),
    );
  });
});

it.each([
  ['Kota Contoh 2029', 'ikrar-kota-contoh-2029.json'],
  ['../../é:*', 'ikrar-e.json'],
  ['', 'ikrar-paket.json'],
])('%j is saved as %s', (name, file) => {
  expect(fileName(name)).toBe(file);
});
