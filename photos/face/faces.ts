import {
  extractFaceTensors,
  nets,
  type Rect,
  type Tensor,
  tf,
} from '@vladmandic/face-api/dist/face-api.esm.js';

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
  const image = tf.browser.fromPixels(pixels);
  try {
    const options = { minConfidence, maxResults: 100 };
    const places = (await nets.ssdMobilenetv1.locateFaces(image, options)).map(({ box }) => box);
    const largest = places
      .filter(({ width }) => width >= narrowest)
      .toSorted((one, other) => other.width - one.width)
      .slice(0, mostFaces);
    const found: Found[] = [];
    for (const place of largest) {
      const embedding = await embeddingAt(image, place);
      if (!embedding) continue;
      found.push(look({ place, embedding }));
      embedding.fill(0);
    }
    return found;
  } finally {
    image.dispose();
  }
}

async function embeddingAt(image: Tensor, place: Rect): Promise<Float32Array | undefined> {
  const landmarks = await cut(image, place, (face) => nets.faceLandmark68Net.detectLandmarks(face));
  const aligned = landmarks?.shiftBy(place.x, place.y).align(null, { useDlibAlignment: true });
  return aligned && cut(image, aligned, (face) => nets.faceRecognitionNet.computeFaceDescriptor(face));
}

/** What `read` gives for a piece of the image; nothing for a piece outside it. */
async function cut<Result>(
  image: Tensor,
  place: Rect,
  read: (piece: Tensor) => Promise<Result>,
): Promise<Result | undefined> {
  const [piece] = await extractFaceTensors(image, [place]);
  if (!piece) return undefined;
  try {
    return await read(piece);
  } finally {
    piece.dispose();
  }
}
