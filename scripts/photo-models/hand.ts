import { join } from 'node:path';
import { normalizationMetadata } from './hand/normalization.ts';
import { storedZip } from './hand/stored-zip.ts';
import { withMetadata } from './hand/with-metadata.ts';
import { made, readHashed } from './hashed.ts';
import type { ModelFiles } from './model-file.ts';

/** Of MediaPipe (Apache-2.0), as `@mediapipe/hands` has them. */
const originals = {
  palms: {
    name: 'hands_solution_packed_assets.data',
    sha256: 'bdce7b66bfc5b39ba86a47775c98e0b186fe73f8308c2279f852af4c89ffdf42',
    /** Where `palm_detection_full.tflite` lies in it, as its loader says. */
    start: 11,
    end: 2_341_291,
    outputs: 2,
  },
  joints: {
    name: 'hand_landmark_full.tflite',
    sha256: '8c026882c9ec059ce0f8e75266bee5a9a23c341a40e0000df755374d3d1b9b68',
    start: 0,
    end: undefined,
    outputs: 4,
  },
};

const runtime = {
  'vision_wasm_internal.js': '4a97e2520ba506c680ecd6ba6acfb146888afa0e2746d57f205352bc6ebb82eb',
  'vision_wasm_internal.wasm': 'f00ec4731faa23b3e714d00e88d4d10e2df5c0a427d3a2b4ae6e3526fdd14ef7',
};

const result = '46abaf64ad0b7b2c670c8a2c31669aa3f9c07a18ca0eb380505738ab4c827b0e';

/**
 * What finds hands: MediaPipe's runtime as it is, and its hand landmarker, put together of the parts that the older
 * package has; as one file it is on no registry.
 */
export const files: ModelFiles = async (root, cache) => {
  const part = ({ name, sha256, start, end, outputs }: (typeof originals)[keyof typeof originals]) => {
    const bytes = readHashed(join(root, 'node_modules/@mediapipe/hands', name), sha256);
    return withMetadata(bytes.subarray(start, end), normalizationMetadata(outputs));
  };
  const landmarker = () =>
    storedZip([
      { name: 'hand_detector.tflite', contents: part(originals.palms) },
      { name: 'hand_landmarks_detector.tflite', contents: part(originals.joints) },
    ]);
  const name = 'hand_landmarker.task';
  return [
    made(`models/${name}`, join(cache, name), result, landmarker),
    ...Object.entries(runtime).map(([file, sha256]) => ({
      path: `mediapipe/${file}`,
      sha256,
      from: { source: join(root, 'node_modules/@mediapipe/tasks-vision/wasm', file) },
    })),
  ];
};
