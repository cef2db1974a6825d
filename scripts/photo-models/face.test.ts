import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { files } from './face.ts';

const packaged = await files(join(import.meta.dirname, '../..'), '');

it('ships one runtime and three models, each with what says how to read it', () => {
  expect(packaged.map(({ path }) => path).sort()).toEqual([
    'models/face/face_landmark_68_model-weights_manifest.json',
    'models/face/face_landmark_68_model.bin',
    'models/face/face_recognition_model-weights_manifest.json',
    'models/face/face_recognition_model.bin',
    'models/face/ssd_mobilenetv1_model-weights_manifest.json',
    'models/face/ssd_mobilenetv1_model.bin',
    'tfjs/tfjs-backend-wasm-simd.wasm',
  ]);
});

it.each(packaged)('$path is the file that we looked at', ({ from, sha256 }) => {
  const bytes = 'source' in from ? readFileSync(from.source) : from.contents;
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
});
