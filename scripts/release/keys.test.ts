import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionId } from './extension-id.ts';
import { makeKey, readKey } from './keys.ts';

const root = join(import.meta.dirname, '..', '..');
const file = (name: string) => join(mkdtempSync(join(tmpdir(), 'ikrar-key-')), name);

it('makes a key that nobody else may read, once', () => {
  const path = file('ikrar.pem');
  const key = makeKey(root, path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(extensionId(readKey(root, path))).toBe(extensionId(key));
  expect(() => makeKey(root, path)).toThrow(/EEXIST/);
});

it('has no key in the repository', () => {
  const path = join(root, 'ikrar.pem');
  expect(() => makeKey(root, path)).toThrow(/lies in the repository/);
  expect(() => readKey(root, path)).toThrow(/lies in the repository/);
  expect(existsSync(path)).toBe(false);
});

it('takes no other kind of key', () => {
  const path = file('ed.pem');
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(() => readKey(root, path)).toThrow(/no RSA key/);
});
