import * as z from 'zod/mini';
import type { Driver } from '../../tests/browser/driver.ts';

declare global {
  interface Window {
    faceWorker: Worker;
  }
}

const PortraitFace = z.union([z.object({ embedding: z.array(z.number()) }), z.object({ fault: z.string() })]);
const Answer = z.union([
  z.object({ type: z.literal('embedded'), face: PortraitFace }),
  z.object({ type: z.literal('embedding-failed'), message: z.string() }),
]);

/** Larger portraits tell no more. */
const longest = 1280;

/** Starts the package's own worker for faces in the extension's empty page. */
export const startFaceWorker = (driver: Driver): Promise<void> =>
  driver.inside.evaluate(async () => {
    const worker = new Worker('/photo-face.js');
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve, { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
    window.faceWorker = worker;
  });

/** The numbers of the one face in a picture, as of a pack's portrait, or why there are none. */
export async function embedded(driver: Driver, file: string): Promise<z.infer<typeof PortraitFace>> {
  await driver.inside.choose('input[type=file]', file);
  const said: unknown = await driver.inside.evaluate(async (most) => {
    const [blob] = document.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
    if (!blob) throw new Error('no file');
    const whole = await createImageBitmap(blob);
    const scale = Math.min(1, most / Math.max(whole.width, whole.height));
    const portrait = await createImageBitmap(whole, {
      resizeWidth: Math.round(whole.width * scale),
      resizeQuality: 'high',
    });
    const answer = new Promise<unknown>((resolve) => {
      window.faceWorker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    window.faceWorker.postMessage({ type: 'embed', id: 1, portrait }, [portrait]);
    return answer;
  }, longest);
  const answer = Answer.parse(said);
  return answer.type === 'embedded' ? answer.face : { fault: answer.message };
}
