import { picturesOf, Unreadable } from '../decode.ts';
import { featuresOf } from '../emblem/artwork.ts';
import { isPlain } from '../emblem/plain.ts';
import type { PortraitWorker } from '../face/portrait-worker.ts';
import type { LearnPicture } from './learn-pack.ts';
import type { Learned } from './learned.ts';

/** Learns pictures in a page that has canvases and workers. Of a picture nothing is left but numbers. */
export function pictureLearner(portraits: Pick<PortraitWorker, 'embed'>): LearnPicture {
  return async (of, image) => {
    const bitmap = await bitmapOf(image);
    if (!bitmap) return { fault: 'unreadable' };
    return of === 'portraits' ? portraits.embed(bitmap) : artworkIn(bitmap);
  };
}

function artworkIn(bitmap: ImageBitmap): Learned {
  try {
    const features = featuresOf(bitmap);
    return isPlain(features) ? { fault: 'too-plain' } : { features };
  } finally {
    bitmap.close();
  }
}

/** The picture of a file in base64, turned upright, on white where it is see-through; none when it shows nothing. */
async function bitmapOf(base64: string): Promise<ImageBitmap | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    for await (const { full, small } of picturesOf(new Blob([bytes]), new AbortController().signal)) {
      if (full !== small) full.close();
      return small;
    }
    return undefined;
  } catch (error) {
    const broken = error instanceof Unreadable || error instanceof DOMException;
    if (broken) return undefined;
    throw error;
  }
}
