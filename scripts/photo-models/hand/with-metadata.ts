import { Builder, type Offset } from 'flatbuffers';
import { fieldOf, follow, int32, members, pointedBy, viewOf } from './flat-table.ts';

// Fields of TensorFlow Lite's Model table (schema.fbs).
const model = { version: 0, buffers: 4, metadata: 6, fields: 8 } as const;
/** Its fields that point at something and stay as they are: operator codes, subgraphs, description, old metadata, signatures. */
const kept = [1, 2, 3, 5, 7] as const;
const metadata = { name: 0, buffer: 1, fields: 2 } as const;
const buffer = { data: 0, fields: 1 } as const;

/** What MediaPipe's own models are aligned to, counted from the start of the file. */
const alignment = 16;

/** Where the old Model table points. */
function readModel(bytes: Uint8Array) {
  const file = viewOf(bytes);
  const root = follow(file, 0);
  const list = (field: number) => {
    const at = pointedBy(file, root, field);
    return at === undefined ? [] : members(file, at);
  };
  const version = fieldOf(file, root, model.version);
  return {
    version: version === undefined ? 0 : int32(file, version),
    kept: kept.flatMap((number) => {
      const position = pointedBy(file, root, number);
      return position === undefined ? [] : [{ number, position }];
    }),
    buffers: list(model.buffers),
    metadata: list(model.metadata),
  };
}

function vector(builder: Builder, of: readonly Offset[]): Offset {
  builder.startVector(4, of.length, 4);
  for (const offset of of.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

/**
 * A .tflite model with one metadata block more. The old file stays whole at the end; a new Model table before it points
 * at the old one's parts, as such pointers only look forward.
 */
export function withMetadata(old: Uint8Array, block: Uint8Array): Uint8Array {
  const parts = readModel(old);
  // A builder fills from the back and aligns from there: a whole number of steps keeps the old file's own alignment.
  const whole = new Uint8Array(Math.ceil(old.length / alignment) * alignment);
  whole.set(old);
  const builder = new Builder(whole.length + block.length + 65_536);
  const start = builder.createByteVector(whole) - 4;
  const inOld = (position: number): Offset => start - position;

  builder.startVector(1, block.length, alignment);
  for (const byte of block.toReversed()) builder.addInt8(byte);
  const data = builder.endVector();
  builder.startObject(buffer.fields);
  builder.addFieldOffset(buffer.data, data, 0);
  const added = builder.endObject();

  const name = builder.createString('TFLITE_METADATA');
  builder.startObject(metadata.fields);
  builder.addFieldOffset(metadata.name, name, 0);
  builder.addFieldInt32(metadata.buffer, parts.buffers.length, 0);
  const entry = builder.endObject();

  const buffers = vector(builder, [...parts.buffers.map(inOld), added]);
  const entries = vector(builder, [...parts.metadata.map(inOld), entry]);
  builder.startObject(model.fields);
  builder.addFieldInt32(model.version, parts.version, 0);
  for (const { number, position } of parts.kept) builder.addFieldOffset(number, inOld(position), 0);
  builder.addFieldOffset(model.buffers, buffers, 0);
  builder.addFieldOffset(model.metadata, entries, 0);
  builder.finish(builder.endObject(), 'TFL3');
  return builder.asUint8Array();
}
