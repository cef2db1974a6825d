import { Builder, type Offset } from 'flatbuffers';

// Field numbers and kinds of TensorFlow Lite's metadata_schema.fbs; these few are all that is written.
const model = { name: 0, subgraphs: 3, leastParser: 7, fields: 8 } as const;
const subgraph = { inputs: 2, outputs: 3, fields: 4 } as const;
const tensor = { name: 0, content: 3, process: 4, fields: 7 } as const;
const content = { kind: 0, properties: 1, fields: 3, image: 2 } as const;
const image = { colours: 0, fields: 2, rgb: 1 } as const;
const process = { kind: 0, options: 1, fields: 2, normalization: 1 } as const;
const normalization = { mean: 0, deviation: 1, fields: 2 } as const;

function table(builder: Builder, fields: number, fill: () => void): Offset {
  builder.startObject(fields);
  fill();
  return builder.endObject();
}

function offsets(builder: Builder, of: readonly Offset[]): Offset {
  builder.startVector(4, of.length, 4);
  for (const offset of of.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

function oneNumber(builder: Builder, value: number): Offset {
  builder.startVector(4, 1, 4);
  builder.addFloat32(value);
  return builder.endVector();
}

/** Says that a tensor is an RGB picture whose bytes are to become 0 to 1. */
function imageInput(builder: Builder): Offset {
  const mean = oneNumber(builder, 0);
  const deviation = oneNumber(builder, 255);
  const options = table(builder, normalization.fields, () => {
    builder.addFieldOffset(normalization.mean, mean, 0);
    builder.addFieldOffset(normalization.deviation, deviation, 0);
  });
  const unit = table(builder, process.fields, () => {
    builder.addFieldInt8(process.kind, process.normalization, 0);
    builder.addFieldOffset(process.options, options, 0);
  });
  const units = offsets(builder, [unit]);
  const picture = table(builder, image.fields, () => builder.addFieldInt8(image.colours, image.rgb, 0));
  const holds = table(builder, content.fields, () => {
    builder.addFieldInt8(content.kind, content.image, 0);
    builder.addFieldOffset(content.properties, picture, 0);
  });
  const name = builder.createString('image');
  return table(builder, tensor.fields, () => {
    builder.addFieldOffset(tensor.name, name, 0);
    builder.addFieldOffset(tensor.content, holds, 0);
    builder.addFieldOffset(tensor.process, units, 0);
  });
}

function output(builder: Builder, index: number): Offset {
  const name = builder.createString(`out${index}`);
  return table(builder, tensor.fields, () => builder.addFieldOffset(tensor.name, name, 0));
}

/**
 * The metadata block without which the tasks library takes no model: how its one picture is to be normalized.
 * @param outputs how many tensors the model gives back
 */
export function normalizationMetadata(outputs: number): Uint8Array {
  const builder = new Builder(512);
  const inputs = offsets(builder, [imageInput(builder)]);
  const outs = offsets(
    builder,
    Array.from({ length: outputs }, (_, index) => output(builder, index)),
  );
  const graph = table(builder, subgraph.fields, () => {
    builder.addFieldOffset(subgraph.inputs, inputs, 0);
    builder.addFieldOffset(subgraph.outputs, outs, 0);
  });
  const graphs = offsets(builder, [graph]);
  const name = builder.createString('model');
  const parser = builder.createString('1.0.0');
  const root = table(builder, model.fields, () => {
    builder.addFieldOffset(model.name, name, 0);
    builder.addFieldOffset(model.subgraphs, graphs, 0);
    builder.addFieldOffset(model.leastParser, parser, 0);
  });
  builder.finish(root, 'M001');
  return builder.asUint8Array();
}
