// @vitest-environment node
import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Envelope, openSigned } from '../../../policy/signed-pack.ts';
import { contoh } from '../../../rules/contests/contoh.ts';
import { readPack } from './pack-file.ts';
import { privateKeyIn, signPack } from './sign-pack.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const secret = privateKeyIn(pem) ?? new Uint8Array();

describe('a pack signed in the page', () => {
  it("is good by another's measure, and bears the key that a policy names", async () => {
    const { text, key } = await signPack(contoh, 3, secret);
    const { payload, signature } = Envelope.parse(JSON.parse(text));
    const publicKey = createPublicKey(createPrivateKey(pem));
    expect(verify(null, Buffer.from(payload), publicKey, Buffer.from(signature, 'base64'))).toBe(true);
    expect(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')).toBe(key);
  });

  it('is opened by browsers that trust the key, and by this page to go on writing', async () => {
    const { text, key } = await signPack(contoh, 3, secret);
    expect(await openSigned(text, [key])).toMatchObject({ version: 3, pack: contoh });
    expect(await openSigned(text.replace('Rangga', 'Rengga'), [key])).toEqual({ problem: 'tampered' });
    expect(readPack(text)).toEqual(contoh);
  });
});

it.each([
  ['another kind of key', generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' })],
  ['a public key', createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })],
  ['half a key', pem.replace(/.{8}\n-----END/, '\n-----END')],
  ['no key', 'rahasia'],
])('%s is none to sign with', (_, words) => {
  expect(privateKeyIn(words.toString())).toBeUndefined();
});
