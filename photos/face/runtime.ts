import { env, nets, tf } from '@vladmandic/face-api/dist/face-api.esm.js';
import * as z from 'zod/mini';

/** A file that says what lies where in a model's weights. */
const Manifest = z.tuple([z.object({ weights: z.array(z.unknown()) })]);

const models = [
  { net: nets.ssdMobilenetv1, file: 'ssd_mobilenetv1_model' },
  { net: nets.faceLandmark68Net, file: 'face_landmark_68_model' },
  { net: nets.faceRecognitionNet, file: 'face_recognition_model' },
] as const;

/**
 * Makes the face models ready in this worker.
 * @param asset address of a packaged file, by its path below `photo/`
 */
export async function startFaceModels(asset: (path: string) => string): Promise<void> {
  // The package looks for a window's classes. It only gets tensors from us, so that none of these is ever used.
  env.setEnv({ Canvas: OffscreenCanvas, Image: ImageBitmap, Video: ImageBitmap, ImageData });
  // With threads it would start workers from blobs, which the extension's policy forbids, again and again.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  tf.setWasmPaths(asset('tfjs/'));
  if (!(await tf.setBackend('wasm'))) throw new Error('this browser does not run the face models');
  await tf.ready();
  for (const { net, file } of models) {
    const [{ weights }] = Manifest.parse(
      await (await packaged(asset, `${file}-weights_manifest.json`)).json(),
    );
    const bytes = await (await packaged(asset, `${file}.bin`)).arrayBuffer();
    // The package's own loader takes no addresses of extensions.
    net.loadFromWeightMap(tf.io.decodeWeights(bytes, weights));
  }
}

async function packaged(asset: (path: string) => string, name: string): Promise<Response> {
  const response = await fetch(asset(`models/face/${name}`));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
