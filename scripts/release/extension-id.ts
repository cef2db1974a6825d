import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** The public half of a key, as Chromium takes it. */
export const publicBytes = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ type: 'spki', format: 'der' });

/** The first half of the public key's hash: what Chromium knows an extension by. */
export const idBytes = (key: KeyObject): Buffer =>
  createHash('sha256').update(publicBytes(key)).digest().subarray(0, 16);

/**
 * Chromium's id of what a key signs: 32 letters from a to p.
 * @example extensionId(key) // 'hhmkbgfhinmhbdoacboahngjkfmcgeoa'
 */
export const extensionId = (key: KeyObject): string =>
  idBytes(key)
    .toString('hex')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
