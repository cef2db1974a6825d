import { type Face, lookAtFaces } from './faces.ts';
import { padded, pixelsOf } from './pixels.ts';
import { type PortraitFace, portraitFace } from './portrait-face.ts';
import { startFaceModels } from './runtime.ts';

/** Looks at faces, with the models loaded. */
export interface FaceEngine {
  /** Shows each face of a picture, largest first, and keeps nothing of it but what `look` says. */
  look: <Found>(picture: ImageBitmap, look: (face: Face) => Found) => Promise<Found[]>;
  /** The 128 numbers of a portrait's face, for `References`, or why there are none. */
  embed: (portrait: ImageBitmap) => Promise<PortraitFace>;
}

/** Room around a portrait, by its width, as it is tried: the detector misses a face that fills the picture. */
const margins = [0.7, 1.2, 0.3];
/** A portrait has a face, so less certainty will do. */
const portraitConfidence = 0.3;

/**
 * Loads the face models.
 * @param asset address of a packaged file, by its path below `photo/`
 */
export async function openFaceEngine(asset: (path: string) => string): Promise<FaceEngine> {
  await startFaceModels(asset);
  return {
    look: (picture, look) => lookAtFaces(pixelsOf(picture), look),
    embed: async (portrait) => {
      for (const margin of margins) {
        const pixels = padded(portrait, margin);
        const faces = await lookAtFaces(
          pixels,
          ({ place, embedding }) => ({ width: place.width, embedding: [...embedding] }),
          portraitConfidence,
        );
        if (faces.length > 0) return portraitFace(faces);
      }
      return { fault: 'no-face' };
    },
  };
}
