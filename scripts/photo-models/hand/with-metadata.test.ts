import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, fieldOf, follow, int32, members, pointedBy, viewOf } from './flat-table.ts';
import { normalizationMetadata } from './normalization.ts';
import { withMetadata } from './with-metadata.ts';

const old = new Uint8Array(readFileSync('node_modules/@mediapipe/hands/hand_landmark_full.tflite'));
const block = normalizationMetadata(4);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const fields = { operators: 1, subgraphs: 2, buffers: 4, metadata: 6 };

function read(bytes: Uint8Array) {
  const file = viewOf(bytes);
  const root = follow(file, 0);
  const to = (table: number, field: number) => pointedBy(file, table, field) ?? Number.NaN;
  const list = (field: number) => (fieldOf(file, root, field) ? members(file, to(root, field)) : []);
  return { file, root, to, buffers: list(fields.buffers), metadata: list(fields.metadata) };
}

describe('withMetadata', () => {
  const before = read(old);
  const bytes = withMetadata(old, block);
  const after = read(bytes);
  const start = bytes.length - Math.ceil(old.length / 16) * 16;

  it('keeps the old model whole, and as aligned as it was', () => {
    expect(start % 16).toBe(0);
    expect(Buffer.from(bytes.subarray(start, start + old.length)).equals(old)).toBe(true);
  });

  it('is a model with one buffer and one entry of metadata more', () => {
    expect(text(bytes.subarray(4, 8))).toBe('TFL3');
    expect(after.buffers).toEqual([...before.buffers.map((at) => start + at), after.buffers.at(-1)]);
    expect(after.metadata).toHaveLength(before.metadata.length + 1);
  });

  it('finds the block under its name', () => {
    const { file, to } = after;
    const [entry, buffer] = [after.metadata.at(-1) ?? Number.NaN, after.buffers.at(-1) ?? Number.NaN];
    expect(text(bytesOf(file, to(entry, 0)))).toBe('TFLITE_METADATA');
    expect(int32(file, fieldOf(file, entry, 1) ?? Number.NaN)).toBe(after.buffers.length - 1);
    const data = to(buffer, 0);
    expect(Buffer.from(bytesOf(file, data)).equals(block)).toBe(true);
    expect((data + 4) % 16).toBe(0);
  });

  it('points at the same operators and subgraphs as before', () => {
    for (const field of [fields.operators, fields.subgraphs]) {
      expect(after.to(after.root, field)).toBe(start + before.to(before.root, field));
    }
  });
});
