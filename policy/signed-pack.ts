import { verifyAsync } from '@noble/ed25519';
import * as z from 'zod/mini';

/** What the signed part begins by saying, so that the same key can sign other things and nobody takes one for the other. */
export const signedFormat = 'ikrar-pack-1';

/** A public key as policies and signed packs have it: the 32 bytes of an Ed25519 key in base64. */
export const PublicKey = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));

/** A signed pack as it travels. Only the bytes of `payload` are signed, just as they came: nothing is put together anew. */
export const Envelope = z.strictObject({
  key: PublicKey,
  signature: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
  payload: z.string(),
});
export type Envelope = z.infer<typeof Envelope>;

/** What is signed, as JSON. The pack in it is checked by whoever uses it. */
export const Payload = z.strictObject({
  format: z.literal(signedFormat),
  version: z.int().check(z.positive()),
  pack: z.unknown(),
});

/** A pack whose signature is good. */
export interface Opened {
  /** Whose. */
  key: string;
  version: number;
  /** Stands for the signed part: equal for equal parts. */
  digest: string;
  pack: unknown;
}

/** Why a signed pack can't be trusted. */
export const signedProblems = ['not-signed', 'other-key', 'tampered', 'other-format'] as const;
export type SignedProblem = (typeof signedProblems)[number];

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

async function isSigned({ key, signature }: Envelope, payload: Uint8Array): Promise<boolean> {
  try {
    return await verifyAsync(bytesOf(signature), payload, bytesOf(key), { zip215: false });
  } catch (error) {
    // Thirty-two bytes that are no point of the curve are nobody's key.
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Opens a signed pack. Nothing of it is read before its signature is good.
 * @param text the file as it came
 * @param keys the public keys that are trusted, in base64
 */
export async function openSigned(
  text: string,
  keys: readonly string[],
): Promise<Opened | { problem: SignedProblem }> {
  const envelope = Envelope.safeParse(json(text));
  if (!envelope.success) return { problem: 'not-signed' };
  const { key, payload } = envelope.data;
  if (!keys.includes(key)) return { problem: 'other-key' };
  // Halves of a letter have no bytes of their own, and two texts would be signed as one.
  const bytes = payload.isWellFormed() && new TextEncoder().encode(payload);
  if (!bytes || !(await isSigned(envelope.data, bytes))) return { problem: 'tampered' };
  const read = Payload.safeParse(json(payload));
  if (!read.success) return { problem: 'other-format' };
  return { key, version: read.data.version, digest: await digestOf(bytes), pack: read.data.pack };
}
