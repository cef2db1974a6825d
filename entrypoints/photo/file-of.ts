import type { Taken } from '../pages/taken.ts';

/** The bytes of a `data:` address in Base64: our own pages may fetch nothing, not even that. */
function blobOf(address: string): Blob {
  const [head = '', body = ''] = address.split(',', 2);
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]*)/.exec(head)?.[1] ?? '' });
}

/** The part of the screen on which the picture was shown. */
async function cutOut(screen: Blob, part: NonNullable<Taken['shown']>): Promise<Blob> {
  const all = await createImageBitmap(screen);
  const x = Math.round(part.x * all.width);
  const y = Math.round(part.y * all.height);
  const width = Math.max(1, Math.round(part.width * all.width));
  const height = Math.max(1, Math.round(part.height * all.height));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(all, -x, -y);
  all.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A picture of a page as the file that it would be. */
export async function fileOf({ picture, name, shown }: Taken): Promise<File> {
  const blob = blobOf(picture);
  const whole = shown ? await cutOut(blob, shown) : blob;
  return new File([whole], name, { type: whole.type });
}
