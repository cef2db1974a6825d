import type * as Ort from 'onnxruntime-web/wasm';

/** Numbers and the sizes of their dimensions. */
export interface Numbers {
  values: Float32Array;
  shape: readonly number[];
}

/** Something that was learnt: numbers in, numbers out. */
export type Model = (input: Numbers) => Promise<Numbers>;

export interface Models {
  /** A picture to how likely each of its pixels is inside a word. */
  find: Model;
  /** Pictures of lines to how likely each letter is at each place. */
  read: Model;
  /** The letters that `read` knows, its first place, "nothing here", aside. */
  letters: string;
}

type Asset = (path: string) => string;

/** Two already halve the time; more would take from the page. Without isolation there is no memory to share. */
const threads = () => (globalThis.crossOriginIsolated ? Math.min(2, navigator.hardwareConcurrency) : 1);

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Not bundled: its threads start from its own files. */
async function openRuntime(asset: Asset): Promise<typeof Ort> {
  const ort: typeof Ort = await import(/* @vite-ignore */ asset('ort/ort.wasm.min.mjs'));
  ort.env.logLevel = 'error';
  ort.env.wasm.numThreads = threads();
  ort.env.wasm.wasmPaths = {
    mjs: asset('ort/ort-wasm-simd-threaded.mjs'),
    wasm: asset('ort/ort-wasm-simd-threaded.wasm'),
  };
  return ort;
}

async function openModel(ort: typeof Ort, address: string): Promise<Model> {
  const bytes = new Uint8Array(await (await fetched(address)).arrayBuffer());
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const [input, output] = [session.inputNames[0], session.outputNames[0]];
  if (input === undefined || output === undefined) throw new Error(`${address} takes or gives nothing`);
  return async ({ values, shape }) => {
    const results = await session.run({ [input]: new ort.Tensor('float32', values, shape) });
    const { data, dims } = results[output] ?? {};
    if (!(data instanceof Float32Array) || !dims) throw new Error(`${address} gives no numbers`);
    return { values: data, shape: dims };
  };
}

/** Loads what reads text. */
export async function openModels(asset: Asset): Promise<Models> {
  const ort = await openRuntime(asset);
  // One after the other: the runtime starts with the first.
  const find = await openModel(ort, asset('models/text-find.onnx'));
  const read = await openModel(ort, asset('models/text-read.onnx'));
  const letters = await (await fetched(asset('models/text-letters.txt'))).text();
  return { find, read, letters };
}
