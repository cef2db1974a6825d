import { type FromReader, type ToReader, toReader } from './protocol.ts';
import type { OpenReader, Picture } from './seen.ts';

/** What this needs of the worker it runs in. */
export interface ReaderScope {
  location: { href: string };
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  postMessage: (message: FromReader) => void;
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Makes a reader answer for the worker that it runs in. Loads it at once; pictures that come meanwhile wait.
 * @param open finds packaged files beside the worker's own script, in `photo/`
 */
export function serve(open: OpenReader, scope: ReaderScope = self): void {
  const say = (message: FromReader) => scope.postMessage(message);
  const cancelled = new Set<number>();
  const opening = open((path) => new URL(`photo/${path}`, scope.location.href).href);
  opening.then(
    () => say({ type: 'ready' }),
    (error: unknown) => say({ type: 'unable', message: words(error) }),
  );

  const look = async ({ id, picture, references }: Extract<ToReader, { type: 'look' }>): Promise<void> => {
    try {
      const reader = await opening;
      if (cancelled.has(id)) return say({ type: 'failed', id, message: 'cancelled' });
      say({ type: 'seen', id, seen: await reader.read(picture, references) });
    } catch (error) {
      say({ type: 'failed', id, message: words(error) });
    } finally {
      close(picture);
      cancelled.delete(id);
    }
  };

  // One after the other: engines share their memory between two readings.
  let last: Promise<void> = Promise.resolve();
  scope.addEventListener('message', ({ data }) => {
    const message = toReader(data);
    if (message?.type === 'cancel') cancelled.add(message.id);
    if (message?.type === 'look') last = last.then(() => look(message));
  });
}

/** Frees the pixels of this worker's copy now, rather than when memory is looked through. */
function close({ full, small }: Picture): void {
  full.close();
  small.close();
}
