import { photoKinds } from '../rules/draft.ts';
import type { CheckOptions, PhotoCheck, Progress } from './look.ts';
import { isPhotoResult, isRecord, type PhotoResult } from './result.ts';

/** A way to whoever looks at pictures: a port of the extension's, or one end of a channel. */
export interface Line {
  send: (message: unknown) => void;
  onMessage: (listener: (message: unknown) => void) => void;
  /** When the other side is gone; not every kind of line notices. */
  onEnd: (listener: () => void) => void;
  end: () => void;
}

/** How often whoever looks says that it is still there, in milliseconds. */
const beat = 5_000;
/** Silence after which it counts as gone: pages in the background run their timers once a minute at worst. */
const silence = 90_000;

/** Thrown when the other side is gone before it has answered. */
export class LineLost extends Error {
  override name = 'LineLost';
}

const isProgress = (value: unknown): value is Progress =>
  isRecord(value) &&
  photoKinds.some((kind) => kind === value.kind) &&
  typeof value.at === 'number' &&
  typeof value.of === 'number';

/**
 * Asks for one picture, or with none only for readiness, over a line of its own.
 * @throws {LineLost} by the promise
 */
export async function askOver(line: Line, blob: Blob, options: CheckOptions): Promise<PhotoResult> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<PhotoResult>();
  const lose = () => reject(new LineLost('nobody looks any more'));
  let timer = setTimeout(lose, silence);
  line.onMessage((message) => {
    clearTimeout(timer);
    timer = setTimeout(lose, silence);
    if (!isRecord(message)) return;
    if (isProgress(message.progress)) onProgress?.(message.progress);
    if (isPhotoResult(message.result)) resolve(message.result);
    if (message.failed === true) lose();
  });
  line.onEnd(lose);
  const leave = () => {
    line.send({ cancel: true });
    reject(signal?.reason);
  };
  signal?.addEventListener('abort', leave, { once: true });
  try {
    line.send({ look: blob });
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
    line.end();
  }
}

/** Lets somebody know that a picture is about to come. */
export function warmOver(line: Line): void {
  line.send({ warm: true });
}

/**
 * Looks at the picture that comes over a line.
 * @param onFault with what should not have happened; the asker only learns that nobody looked
 */
export function answerOver(line: Line, photos: PhotoCheck, onFault: (error: unknown) => void): void {
  const gone = new AbortController();
  const look = async (blob: Blob): Promise<void> => {
    const still = setInterval(() => line.send({}), beat);
    const onProgress = (progress: Progress) => line.send({ progress });
    try {
      line.send({ result: await photos.check(blob, { signal: gone.signal, onProgress }) });
    } catch (error) {
      if (gone.signal.aborted) return;
      onFault(error);
      line.send({ failed: true });
    } finally {
      clearInterval(still);
    }
  };
  line.onEnd(() => gone.abort());
  line.onMessage((message) => {
    if (!isRecord(message)) return;
    if (message.cancel === true) gone.abort();
    if (message.warm === true) {
      photos.warm();
      line.end();
    }
    if (message.look instanceof Blob) void look(message.look);
  });
}
