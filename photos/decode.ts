import { dimensionsOf } from './dimensions.ts';
import { formatOf, headLength, isJpeg } from './format.ts';
import type { Refusal } from './result.ts';
import { type Picture, smallSide } from './seen.ts';
import { framesOf } from './video.ts';

/** Why there is no picture to look at. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal, { cause });
    this.refusal = refusal;
  }
}

/** More is not decoded: 4 bytes a pixel have to lie in memory at once. */
const mostPixels = 128e6;
/** More than this on the longer side shows no letter that was not read already, and each reader gets a copy. */
const fullSide = 4096;
/** A JPEG's size stands behind its preview picture and colour profile. */
const headerLength = 512 * 1024;

/** How big to draw something so that it is at most `side` on its longer side. */
export function within(side: number, { width, height }: { width: number; height: number }) {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function shrunk(source: ImageBitmap, side: number): ImageBitmap {
  const { width, height } = within(side, source);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Unreadable('too-large');
  pen.imageSmoothingQuality = 'high';
  // What is see-through lies on white, as the platforms show it.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(source, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

/**
 * Both sizes of a decoded picture, which is given away.
 * @param solid whether nothing of it can be see-through
 */
function pictureOf(source: ImageBitmap, solid = true): Picture {
  const full = solid && Math.max(source.width, source.height) <= fullSide ? source : shrunk(source, fullSide);
  if (full !== source) source.close();
  const small = Math.max(full.width, full.height) <= smallSide ? full : shrunk(full, smallSide);
  return { full, small };
}

async function still(blob: Blob): Promise<Picture> {
  const head = new Uint8Array(await blob.slice(0, headerLength).arrayBuffer());
  const size = dimensionsOf(head);
  if (size && size.width * size.height > mostPixels) throw new Unreadable('too-large');
  // Turned as its EXIF says; of an animation, the first frame.
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch((error: unknown) => {
    throw new Unreadable('broken', error);
  });
  return pictureOf(bitmap, isJpeg(head));
}

/**
 * Decodes a file: a picture once, a video as a few of its frames. Whoever takes a picture closes it.
 * @throws {Unreadable} with the reason why there is nothing to see
 */
export async function* picturesOf(blob: Blob, signal: AbortSignal): AsyncGenerator<Picture> {
  if (blob.size === 0) throw new Unreadable('empty');
  const format = formatOf(new Uint8Array(await blob.slice(0, headLength).arrayBuffer()));
  if (format === 'heic' || format === 'unknown') throw new Unreadable(format);
  if (format === 'picture') {
    yield await still(blob);
    return;
  }
  try {
    for await (const frame of framesOf(blob, signal)) yield pictureOf(frame);
  } catch (error) {
    signal.throwIfAborted();
    throw new Unreadable('broken', error);
  }
}
