import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

/** @throws when a file lies in the repository: what lies there is one commit away from everybody */
function keepOut(root: string, file: string): void {
  const path = relative(root, file);
  if (!path.startsWith('..') && !isAbsolute(path)) throw new Error(`${file} lies in the repository`);
}

/**
 * Makes a channel's private key, once and for good: its loss means a new id on every machine.
 * @param root the repository, where no key may lie
 * @throws when there is a file already
 */
export function makeKey(root: string, file: string): KeyObject {
  keepOut(root, file);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  return privateKey;
}

/** @throws when there is none, or it is no RSA key */
export function readKey(root: string, file: string): KeyObject {
  keepOut(root, file);
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${file} holds no RSA key; Chromium takes no other`);
  return key;
}
