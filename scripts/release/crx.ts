import { type KeyObject, sign } from 'node:crypto';
import { idBytes, publicBytes } from './extension-id.ts';

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}

/** A field of bytes in a protocol buffer. */
const field = (number: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Fields of `CrxFileHeader`, `AsymmetricKeyProof` and `SignedData` in Chromium's components/crx_file/crx3.proto. */
const fields = { rsaProof: 2, publicKey: 1, signature: 2, signedData: 10_000, id: 1 };

/**
 * A package as Chromium installs it from a server: the zip, with the signature of an RSA key before it. The signature
 * holds no chance (PKCS#1 v1.5), so that the same zip and key give the same bytes.
 */
export function crxOf(zip: Uint8Array, key: KeyObject): Buffer {
  const signedData = field(fields.id, idBytes(key));
  const covered = [Buffer.from('CRX3 SignedData\0'), word(signedData.length), signedData, zip];
  const proof = Buffer.concat([
    field(fields.publicKey, publicBytes(key)),
    field(fields.signature, sign('sha256', Buffer.concat(covered), key)),
  ]);
  const header = Buffer.concat([field(fields.rsaProof, proof), field(fields.signedData, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), word(3), word(header.length), header, zip]);
}
