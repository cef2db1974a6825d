import proto from 'onnx-proto';
import { expect, it } from 'vitest';
import { slimModel } from './slim-model.ts';

const { AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto } = proto.onnx;

const letters = 40;

/** A model with a matrix of 10 rows for 40 letters, and a small constant. */
function model(): Uint8Array {
  const constant = (name: string, dims: number[]) => {
    const numbers = Float32Array.from({ length: dims.reduce((a, b) => a * b) }, (_, at) => at / 8);
    const t = TensorProto.create({ dims, dataType: 1, rawData: new Uint8Array(numbers.buffer) });
    return NodeProto.create({
      opType: 'Constant',
      output: [name],
      attribute: [AttributeProto.create({ name: 'value', type: 4, t })],
    });
  };
  const multiply = NodeProto.create({ opType: 'MatMul', input: ['x', 'matrix'], output: ['y'] });
  const node = [constant('matrix', [10, letters]), constant('bias', [5]), multiply];
  return ModelProto.encode(ModelProto.create({ graph: GraphProto.create({ node }) })).finish();
}

const nodes = (bytes: Uint8Array) => ModelProto.decode(bytes).graph?.node ?? [];
const tensorOf = (bytes: Uint8Array, at: number) => nodes(bytes)[at]?.attribute?.[0]?.t;

it('stores large weights as halves that become floats again under the same name', () => {
  const slim = slimModel(model());
  expect(nodes(slim).map(({ opType, output }) => `${opType} ${output?.join()}`)).toEqual([
    'Constant matrix.half',
    'Cast matrix',
    'Constant bias',
    'MatMul y',
  ]);
  expect(tensorOf(slim, 0)?.dataType).toBe(10);
  expect(tensorOf(slim, 0)?.rawData).toHaveLength(10 * letters * 2);
});

it('keeps the wanted letters and nothing else of them', () => {
  const kept = tensorOf(slimModel(model(), { known: letters, keep: [0, 7, 39] }), 0);
  expect(kept?.dims?.map(Number)).toEqual([10, 3]);
  const numbers = new Float32Array(Uint8Array.from(kept?.rawData ?? []).buffer);
  expect([...numbers.slice(0, 6)].map((number) => number * 8)).toEqual([0, 7, 39, 40, 47, 79]);
});
