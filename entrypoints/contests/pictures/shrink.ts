import { dimensionsOf } from '../../../photos/dimensions.ts';
import { formatOf, headLength } from '../../../photos/format.ts';
import type { DraftPicture } from '../draft/draft.ts';

/** Why a picture can't be taken. */
export type PictureFault = 'size' | 'kind' | 'heic' | 'pixels' | 'small' | 'broken';

/** What is turned down before anything is spent on it: bytes of the file, pixels to decode. */
const limits = { bytes: 20 * 1024 * 1024, pixels: 40_000_000, side: 80 } as const;

/** As large as the readers look, and as small as a pack can carry hundreds of. */
const side = { portraits: 512, emblems: 640 } as const;
/** Letters that the schema takes, a little less than 300 kB of picture. */
const longest = 400_000;
const qualities = [0.88, 0.75, 0.6, 0.4] as const;

async function faultIn(file: Blob): Promise<PictureFault | undefined> {
  if (file.size > limits.bytes) return 'size';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = formatOf(bytes.subarray(0, headLength));
  if (format !== 'picture') return format === 'heic' ? 'heic' : 'kind';
  const { width = 0, height = 0 } = dimensionsOf(bytes) ?? {};
  return width * height > limits.pixels ? 'pixels' : undefined;
}

const base64Of = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.readAsDataURL(blob);
  });

/** The picture at most `longer` pixels long, on white: what shows through would come out black. */
function drawn(picture: ImageBitmap, longer: number): OffscreenCanvas {
  const scale = Math.min(1, longer / Math.max(picture.width, picture.height));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}

/**
 * A picture as a pack carries it: base64 of a small JPEG, turned the right way up, without where and when it was taken.
 * @param file whatever the person chose
 */
export async function shrunk(file: Blob, of: DraftPicture['of']): Promise<{ image: string } | PictureFault> {
  const fault = await faultIn(file);
  if (fault) return fault;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return 'broken';
  }
  try {
    if (Math.min(picture.width, picture.height) < limits.side) return 'small';
    const canvas = drawn(picture, side[of]);
    for (const quality of qualities) {
      const image = await base64Of(await canvas.convertToBlob({ type: 'image/jpeg', quality }));
      if (image.length <= longest) return { image };
    }
    return 'pixels';
  } finally {
    picture.close();
  }
}
