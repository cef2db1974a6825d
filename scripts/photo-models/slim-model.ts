import proto, { type onnx } from 'onnx-proto';
import { halfFloats } from './half-floats.ts';

/** Tensors with fewer numbers than this are not worth a node of their own. */
const worthHalving = 256;

const { ModelProto, NodeProto, TensorProto, AttributeProto } = proto.onnx;
const { FLOAT, FLOAT16 } = TensorProto.DataType;

/** A tensor of weights, and the node that holds nothing else. */
interface Constant {
  node: onnx.INodeProto;
  tensor: onnx.ITensorProto;
  name: string;
}

const dimensions = ({ dims }: onnx.ITensorProto): number[] => (dims ?? []).map(Number);

function constantsOf(nodes: readonly onnx.INodeProto[]): Constant[] {
  return nodes.flatMap((node) => {
    const tensor = node.opType === 'Constant' ? node.attribute?.[0]?.t : undefined;
    const [name] = node.output ?? [];
    return tensor && name !== undefined ? [{ node, tensor, name }] : [];
  });
}

function numbersOf({ rawData, name }: onnx.ITensorProto): Float32Array {
  if (!rawData?.length) throw new Error(`tensor ${name} keeps its numbers elsewhere`);
  return new Float32Array(Uint8Array.from(rawData).buffer);
}

const bytesOf = (numbers: Float32Array | Uint16Array) => new Uint8Array(numbers.buffer);

/** Keeps some rows of the one dimension that counts the letters. */
function prune(tensor: onnx.ITensorProto, letters: number, keep: readonly number[]): void {
  const dims = dimensions(tensor);
  const at = dims.indexOf(letters);
  if (at < 0) return;
  const inner = dims.slice(at + 1).reduce((product, size) => product * size, 1);
  const outer = dims.slice(0, at).reduce((product, size) => product * size, 1);
  const numbers = numbersOf(tensor);
  const kept = new Float32Array(outer * keep.length * inner);
  for (let block = 0; block < outer; block += 1) {
    for (const [to, from] of keep.entries()) {
      const start = (block * letters + from) * inner;
      kept.set(numbers.subarray(start, start + inner), (block * keep.length + to) * inner);
    }
  }
  tensor.dims = dims.with(at, keep.length);
  tensor.rawData = bytesOf(kept);
}

/** The same weights as halves, and the node that makes floats of them when the model is loaded. */
function halved({ node, tensor, name }: Constant): onnx.INodeProto[] {
  const small = TensorProto.create({
    dims: tensor.dims ?? [],
    dataType: FLOAT16,
    rawData: bytesOf(halfFloats(numbersOf(tensor))),
  });
  const value = AttributeProto.create({
    name: 'value',
    type: AttributeProto.AttributeType.TENSOR,
    t: small,
  });
  const to = AttributeProto.create({
    name: 'to',
    type: AttributeProto.AttributeType.INT,
    i: FLOAT,
  });
  const stored = `${name}.half`;
  return [
    NodeProto.create({ ...node, output: [stored], attribute: [value] }),
    NodeProto.create({
      opType: 'Cast',
      name: `${name}.cast`,
      input: [stored],
      output: [name],
      attribute: [to],
    }),
  ];
}

const isLarge = ({ tensor }: Constant) =>
  tensor.dataType === FLOAT && (tensor.rawData?.length ?? 0) >= worthHalving * 4;

/**
 * The same model with its weights as halves.
 * @param letters how many letters a recogniser knows, and the places of those it shall keep
 */
export function slimModel(
  bytes: Uint8Array,
  letters?: { known: number; keep: readonly number[] },
): Uint8Array {
  const model = ModelProto.decode(bytes);
  const { graph } = model;
  if (!graph) throw new Error('a model without a graph');
  const nodes = graph.node ?? [];
  const constants = constantsOf(nodes);
  if (letters) {
    for (const { tensor } of constants) prune(tensor, letters.known, letters.keep);
    for (const output of graph.output ?? []) {
      for (const dimension of output.type?.tensorType?.shape?.dim ?? []) {
        if (Number(dimension.dimValue) === letters.known) dimension.dimValue = letters.keep.length;
      }
    }
  }
  const large = new Map(constants.filter(isLarge).map((constant) => [constant.node, constant]));
  graph.node = nodes.flatMap((node) => {
    const constant = large.get(node);
    return constant ? halved(constant) : [node];
  });
  return ModelProto.encode(model).finish();
}
