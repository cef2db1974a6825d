import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { type Envelope, openSigned, signedFormat } from '../../../policy/signed-pack.ts';
import type { Pack } from '../../../rules/contests/schema.ts';

/** What stands before the 32 bytes of a private Ed25519 key in PKCS #8, as `npm run pack -- keygen` and OpenSSL write it. */
const head = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
const keyLength = 32;
/** A key's file is far smaller. */
export const keyFileLimit = 10_000;

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The private key in a PEM file; nothing where there is none, or one of another kind. */
export function privateKeyIn(pem: string): Uint8Array | undefined {
  const body = /-----BEGIN PRIVATE KEY-----([\sA-Za-z0-9+/=]+)-----END PRIVATE KEY-----/.exec(pem)?.[1];
  const letters = body?.replace(/\s/g, '') ?? '';
  if (!/^[A-Za-z0-9+/]{64}$/.test(letters)) return undefined;
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return head.every((byte, at) => bytes[at] === byte) ? bytes.slice(-keyLength) : undefined;
}

/** A signed pack as a file, and whose it is. */
export interface SignedPack {
  text: string;
  /** The public key, as a policy's `packKey` has it. */
  key: string;
}

/**
 * Signs a pack, as the command line does, and opens it once as a browser would.
 * @param version a whole number, larger than of any pack that was signed for the same address
 * @param secret of `privateKeyIn`
 * @throws when what was signed does not open
 */
export async function signPack(pack: Pack, version: number, secret: Uint8Array): Promise<SignedPack> {
  const payload = JSON.stringify({ format: signedFormat, version, pack });
  const key = base64(await getPublicKeyAsync(secret));
  const signature = base64(await signAsync(new TextEncoder().encode(payload), secret));
  const envelope: Envelope = { key, signature, payload };
  const text = `${JSON.stringify(envelope)}\n`;
  const opened = await openSigned(text, [key]);
  if ('problem' in opened) throw new Error(`signed, and yet ${opened.problem}`);
  return { text, key };
}
