import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { PublicKey } from '../../policy/signed-pack.ts';
import { Refusal, textOf } from './command.ts';

/** The 32 bytes of a public key stand at the end of its DER form, after what says that it is one of Ed25519. */
const keyLength = 32;

/** A public key as a policy's `packKey` has it. @param key the private or the public one */
export function publicText(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return der.subarray(-keyLength).toString('base64');
}

/** @throws {Refusal} for a file that holds no private Ed25519 key */
export function readPrivateKey(file: string): KeyObject {
  const text = textOf(file);
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(text);
  } catch (error) {
    throw new Refusal(`${file} holds no private key: ${String(error)}`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Refusal(`${file} holds no Ed25519 key`);
  return key;
}

/**
 * A public key given on the command line: itself, or a file that holds it.
 * @throws {Refusal} for anything else
 */
export function readPublicKey(given: string): string {
  const text = existsSync(given) ? textOf(given).trim() : given;
  const key = PublicKey.safeParse(text);
  if (!key.success) throw new Refusal(`${given} is no public key: 44 letters of base64 are needed`, 2);
  return key.data;
}
