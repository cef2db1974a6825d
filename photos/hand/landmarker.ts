import { HandLandmarker, type HandLandmarkerResult } from '@mediapipe/tasks-vision';
import type { FoundHand } from './gather.ts';
import type { Point } from './points.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { WithoutWebGl } from './without-webgl.ts';

/** Finds hands in pixels. */
export type FindHands = (pixels: ImageData) => FoundHand[];

const points = (marks: readonly { x: number; y: number; z: number }[]): Skeleton =>
  skeletonOf(marks.map(({ x, y, z }): Point => [x, y, z]));

function handsOf({ landmarks, worldLandmarks, handedness }: HandLandmarkerResult): FoundHand[] {
  return landmarks.flatMap((marks, index) => {
    const [world, side] = [worldLandmarks[index], handedness[index]?.[0]];
    return world && side ? [{ picture: points(marks), world: points(world), certainty: side.score }] : [];
  });
}

/** MediaPipe moves its pictures through WebGL, in software too, even where it computes without it. */
const hasWebGl = (): boolean => new OffscreenCanvas(1, 1).getContext('webgl2') !== null;

/**
 * Loads MediaPipe's hand landmarker; works in a classic worker only, as it calls `importScripts`.
 * @param asset address of a packaged file, by its path below `photo/`
 * @throws WithoutWebGl where the browser has none
 */
export async function openLandmarker(asset: (path: string) => string): Promise<FindHands> {
  if (!hasWebGl()) throw new WithoutWebGl();
  const model = await fetch(asset('models/hand_landmarker.task'));
  if (!model.ok) throw new Error(`no hand landmarker: ${model.status}`);
  const landmarker = await HandLandmarker.createFromOptions(
    {
      wasmLoaderPath: asset('mediapipe/vision_wasm_internal.js'),
      wasmBinaryPath: asset('mediapipe/vision_wasm_internal.wasm'),
    },
    {
      baseOptions: { modelAssetBuffer: new Uint8Array(await model.arrayBuffer()), delegate: 'CPU' },
      runningMode: 'IMAGE',
      numHands: 8,
      minHandDetectionConfidence: 0.4,
      minHandPresenceConfidence: 0.4,
    },
  );
  return (pixels) => handsOf(landmarker.detect(pixels));
}
