import { join } from 'node:path';
import type { ModelFiles } from './model-file.ts';

/** Of tfjs (Apache-2.0): every browser that we run in can do SIMD, and more threads are of no use to us. */
const runtime = {
  'tfjs-backend-wasm-simd.wasm': '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
};

/**
 * Of `@vladmandic/face-api` (MIT): a detector trained on WIDER FACE, 68 landmarks, and dlib's recognition network, which
 * is in the public domain. Its models for age, sex and mood are not for us.
 */
const models = {
  'ssd_mobilenetv1_model.bin': '2835640602d53718aa6ae9a42896327eaa21beefed056c218d32ca7d79e1e2f8',
  'ssd_mobilenetv1_model-weights_manifest.json':
    '888f744dffbc84f5f060d1f8427d9742341943a2dfaaf9205d10029b7e7a2955',
  'face_landmark_68_model.bin': '4611ef65c87d836d03d684b30eec4d195d8b219fa1dd58fc58945831c6b9299b',
  'face_landmark_68_model-weights_manifest.json':
    'ca4886639f86e99b39fed0c155f81b63317225773bd9616716e887b0153389c9',
  'face_recognition_model.bin': 'b413e420d6840b2775fba32008db6f3cddb07d485967fb42cfcf379c16a8c589',
  'face_recognition_model-weights_manifest.json':
    'cbaffa501b0b9275a12b63357a6843e7e30c054e1c9151e1a5f879b26e32986b',
};

/** What tells faces apart: nothing is made, the packages' files go along as they are. */
export const files: ModelFiles = async (root) => [
  ...listed(runtime, join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/wasm-out'), 'tfjs'),
  ...listed(models, join(root, 'node_modules/@vladmandic/face-api/model'), 'models/face'),
];

const listed = (hashes: Readonly<Record<string, string>>, folder: string, below: string) =>
  Object.entries(hashes).map(([name, sha256]) => ({
    path: `${below}/${name}`,
    sha256,
    from: { source: join(folder, name) },
  }));
