import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { made, readHashed, sha256Of } from './hashed.ts';

const right = new TextEncoder().encode('a model');
const wrong = new TextEncoder().encode('another');
const sha256 = sha256Of(right);

let folder: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ikrar-hashed-'));
  source = join(folder, 'model');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('sha256Of is the sum that other tools know', () => {
  expect(sha256Of(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('readHashed refuses another file', () => {
  writeFileSync(source, right);
  expect([...readHashed(source, sha256)]).toEqual([...right]);
  writeFileSync(source, wrong);
  expect(() => readHashed(source, sha256)).toThrow(sha256);
});

describe('made', () => {
  it('makes what is missing, and what was spoilt', () => {
    expect(made('models/a', source, sha256, () => right)).toEqual({
      path: 'models/a',
      sha256,
      from: { source },
    });
    writeFileSync(source, wrong);
    made('models/a', source, sha256, () => right);
    expect([...readFileSync(source)]).toEqual([...right]);
  });

  it('makes nothing twice', () => {
    writeFileSync(source, right);
    expect(() => made('models/a', source, sha256, () => wrong)).not.toThrow();
  });

  it('refuses what came out otherwise', () => {
    expect(() => made('models/a', source, sha256, () => wrong)).toThrow('models/a');
  });
});
