// @vitest-environment node
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSigned, signedFormat } from './signed-pack.ts';

const newKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { privateKey, key: der.subarray(-32).toString('base64') };
};
const ours = newKey();
const others = newKey();

/** Signs whatever bytes a payload has, without looking at them. */
function envelope(payload: string, { privateKey, key }: { privateKey: KeyObject; key: string } = ours) {
  const signature = sign(null, Buffer.from(payload), privateKey).toString('base64');
  return { key, signature, payload };
}
const payloadOf = (pack: unknown, version: unknown = 1) =>
  JSON.stringify({ format: signedFormat, version, pack });
const good = envelope(payloadOf({ id: 'kami' }, 7));
const open = (value: unknown, keys = [ours.key]) => openSigned(JSON.stringify(value), keys);

it('opens what a trusted key has signed', async () => {
  expect(await open(good)).toEqual({
    key: ours.key,
    version: 7,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    pack: { id: 'kami' },
  });
  expect(await open(good, [others.key, ours.key])).toMatchObject({ version: 7 });
});

it('opens it however the envelope is written, since only the payload is signed', async () => {
  const { key, signature, payload } = good;
  const other = JSON.stringify({ payload, signature, key }, null, 2);
  expect(await openSigned(`\n${other}\n`, [ours.key])).toEqual(await open(good));
});

describe('refuses', () => {
  it.each([
    ['a changed payload', { ...good, payload: good.payload.replace('kami', 'kita') }, 'tampered'],
    ['a blank more in it', { ...good, payload: `${good.payload} ` }, 'tampered'],
    ['the signature of something else', { ...good, signature: envelope('{}').signature }, 'tampered'],
    ['a signature of nothing', { ...good, signature: `${'A'.repeat(86)}==` }, 'tampered'],
    ['another key', envelope(payloadOf({})), 'other-key', [others.key]],
    ["another key's signature under ours", { ...envelope(payloadOf({}), others), key: ours.key }, 'tampered'],
    ['no key at all', good, 'other-key', []],
    ['halves of letters', envelope(payloadOf('\ud800').replace('\\ud800', '\ud800')), 'tampered'],
    ['a plain pack', { schema: 1, id: 'kami', contests: [] }, 'not-signed'],
    ['one field more', { ...good, keys: [] }, 'not-signed'],
    ['a list', [good], 'not-signed'],
    ['no version', envelope(JSON.stringify({ format: signedFormat, pack: {} })), 'other-format'],
    ['version 0', envelope(payloadOf({}, 0)), 'other-format'],
    ['half a version', envelope(payloadOf({}, 1.5)), 'other-format'],
    ['a version that no number holds', envelope(payloadOf({}, 2 ** 60)), 'other-format'],
    ['a version in words', envelope(payloadOf({}, '8')), 'other-format'],
    ['what the key signed for something else', envelope('{"format":"surat","version":1}'), 'other-format'],
    ['no JSON inside', envelope('paket'), 'other-format'],
  ])('%s', async (_, value, problem, keys = [ours.key]) => {
    expect(await open(value, keys)).toEqual({ problem });
  });

  it('bytes that are no key, and a key of small order under which anything would be signed', async () => {
    const none = Buffer.alloc(32, 0xff).toString('base64');
    const small = Buffer.alloc(32).fill(1, 0, 1).toString('base64');
    const signature = Buffer.alloc(64).fill(1, 0, 1).toString('base64');
    for (const key of [none, small])
      expect(await open({ ...good, key, signature }, [key])).toEqual({ problem: 'tampered' });
  });

  it.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0007'],
    ['a nest a million deep', '['.repeat(1e6)],
    ['a prototype', `{"__proto__":${JSON.stringify(good)}}`],
    ['a prototype beside the rest', JSON.stringify(good).replace('{', '{"__proto__":{"a":1},')],
    [
      'a doubled payload',
      JSON.stringify(good)
        .replace('{', '{"payload":1,')
        .replace(/"payload":"/, '"payloads":"'),
    ],
  ])('%s', async (_, text) => {
    expect(await openSigned(text, [ours.key])).toEqual({ problem: 'not-signed' });
  });

  it('a nest a million deep that is signed', async () => {
    const deep = envelope(`{"format":"${signedFormat}","version":1,"pack":${'['.repeat(1e6)}`);
    expect(await open(deep)).toEqual({ problem: 'other-format' });
  });
});

it('never opens what was touched, wherever it was', async () => {
  const text = JSON.stringify(good);
  const before = await openSigned(text, [ours.key]);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.nat(2),
      fc.string({ unit: 'binary', maxLength: 3 }),
      async (at, cut, put) => {
        const opened = await openSigned(text.slice(0, at) + put + text.slice(at + cut), [ours.key]);
        if (!('problem' in opened)) expect(opened).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

it('takes anything at all for what it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async (text) => {
      expect(await openSigned(text, [ours.key])).toEqual({ problem: 'not-signed' });
    }),
    { numRuns: 100 },
  );
}, 30_000);
