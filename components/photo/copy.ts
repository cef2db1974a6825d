import type { Box } from '../../photos/seen.ts';
import type { Change } from './change.ts';

/** So few blocks across that no letter and no face is left of what they cover. */
const blocks = 6;
const quality = 0.92;

interface Size {
  width: number;
  height: number;
}

const inPixels = ({ x, y, width, height }: Box, of: Size): Box => ({
  x: Math.floor(x * of.width),
  y: Math.floor(y * of.height),
  width: Math.max(1, Math.ceil(width * of.width)),
  height: Math.max(1, Math.ceil(height * of.height)),
});

function canvasOf({ width, height }: Size) {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  return { canvas, pen };
}

function cropped(picture: ImageBitmap, keep: Box): OffscreenCanvas {
  const { x, y, width, height } = inPixels(keep, picture);
  const { canvas, pen } = canvasOf({
    width: Math.min(width, picture.width - x),
    height: Math.min(height, picture.height - y),
  });
  pen.drawImage(picture, -x, -y);
  return canvas;
}

function blurred(picture: ImageBitmap, boxes: readonly Box[]): OffscreenCanvas {
  const { canvas, pen } = canvasOf(picture);
  pen.drawImage(picture, 0, 0);
  for (const box of boxes) {
    const { x, y, width, height } = inPixels(box, picture);
    const grain = Math.max(width, height) / blocks;
    const coarse = canvasOf({ width: Math.ceil(width / grain), height: Math.ceil(height / grain) });
    const { canvas: small } = coarse;
    coarse.pen.drawImage(picture, x, y, width, height, 0, 0, small.width, small.height);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(small, x, y, width, height);
  }
  return canvas;
}

/** A changed copy of a picture; the file itself is left as it is, and so is where and when it was taken: not copied. */
export async function changedCopy(file: Blob, change: Change): Promise<Blob> {
  const picture = await createImageBitmap(file);
  try {
    const canvas = change.kind === 'crop' ? cropped(picture, change.keep) : blurred(picture, change.boxes);
    const type = file.type === 'image/png' ? file.type : 'image/jpeg';
    return await canvas.convertToBlob({ type, quality });
  } finally {
    picture.close();
  }
}

/** Hands a file to the person as a download. */
export function download(blob: Blob, name: string, inside: Node): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  inside.appendChild(link);
  link.click();
  link.remove();
  // The browser has taken the address by the next task at the latest; it reads the blob on from there.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `foto.png` changed is `foto-dipotong.png`. */
export const copyName = (name: string, suffix: string, type: string): string =>
  `${name.replace(/\.[^.]*$/, '') || 'foto'}-${suffix}.${type === 'image/png' ? 'png' : 'jpg'}`;
