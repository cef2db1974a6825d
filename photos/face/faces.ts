import { nets, type Rect, type Tensor, tf } from '@vladmandic/face-api/dist/face-api.esm.js';
import { pieceOf, shrunk } from './pixels.ts';

/** A face in a picture, while it is looked at. */
export interface Face {
  /** In pixels. */
  place: Rect;
  /** 128 numbers: near for one person, far for two. Wiped after the look. */
  embedding: Float32Array;
}

/** Each takes 80 ms, so in a crowd only the largest are looked at. */
const mostFaces = 12;
/** Narrower ones are rarely found and badly told apart. */
const narrowest = 36;

/** Faces are looked for in a picture of this longer side: the detector's own. */
const glanceSide = 512;

/** Faces of pictures are found with this certainty or not at all. */
const certain = 0.5;

/**
 * Shows each face of a picture to `look` and gives back what it says. Nothing else of a face is kept: most of them
 * belong to people nobody asked about.
 * @param minConfidence below that, what might be a face is none
 */
export async function lookAtFaces<Found>(
  pixels: ImageData,
  look: (face: Face) => Found,
  minConfidence = certain,
): Promise<Found[]> {
  const options = { minConfidence, maxResults: 100 };
  // The detector shrinks what it gets anyway, with pictures in its memory that are never given back.
  const glance = shrunk(pixels, glanceSide);
  const places = await asTensor(glance, (image) => nets.ssdMobilenetv1.locateFaces(image, options));
  const scale = pixels.width / glance.width;
  const largest = places
    .map(({ box }) => scaled(box, scale))
    .filter(({ width }) => width >= narrowest)
    .toSorted((one, other) => other.width - one.width)
    .slice(0, mostFaces);
  const found: Found[] = [];
  for (const place of largest) {
    const embedding = await embeddingAt(pixels, place);
    if (!embedding) continue;
    found.push(look({ place, embedding }));
    embedding.fill(0);
  }
  return found;
}

const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

async function embeddingAt(pixels: ImageData, place: Rect): Promise<Float32Array | undefined> {
  const landmarks = await cut(pixels, place, (face) => nets.faceLandmark68Net.detectLandmarks(face));
  const aligned = landmarks?.shiftBy(place.x, place.y).align(null, { useDlibAlignment: true });
  return aligned && cut(pixels, aligned, (face) => nets.faceRecognitionNet.computeFaceDescriptor(face));
}

/** What `read` gives for a piece of the picture; nothing for a piece outside it. */
async function cut<Result>(
  pixels: ImageData,
  place: Rect,
  read: (piece: Tensor) => Promise<Result>,
): Promise<Result | undefined> {
  const piece = pieceOf(pixels, place);
  return piece && asTensor(piece, read);
}

async function asTensor<Result>(
  pixels: ImageData,
  read: (image: Tensor) => Promise<Result>,
): Promise<Result> {
  const image = tf.browser.fromPixels(pixels);
  try {
    return await read(image);
  } finally {
    image.dispose();
  }
}
