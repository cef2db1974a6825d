import { vi } from 'vitest';
import type { ReaderLink } from './reader-worker.ts';
import type { OpenReader, Picture } from './seen.ts';
import { serve } from './serve.ts';

class Bitmap {
  width = 40;
  height = 30;
  closed = false;
  close() {
    this.closed = true;
  }
}

/** For tests: a decoded picture without pixels, since only browsers decode. */
export function fakePicture(): Picture {
  vi.stubGlobal('ImageBitmap', Bitmap);
  return { full: new ImageBitmap(), small: new ImageBitmap() };
}

/** A worker in the same thread: the real `serve` behind it, and what happens to workers. */
export interface FakeWorker extends ReaderLink {
  ended: () => boolean;
  /** As browsers say it: an event without words when the script is not there. */
  breaks: (words?: string) => void;
}

/** For tests: makes workers that answer with a made-up reader, and keeps them. */
export function fakeWorkers(open: OpenReader): { make: () => FakeWorker; made: FakeWorker[] } {
  const made: FakeWorker[] = [];
  const make = () => {
    const [page, worker] = [new EventTarget(), new EventTarget()];
    let ended = false;
    const pass = (to: EventTarget, data: unknown) =>
      queueMicrotask(() => {
        if (!ended) to.dispatchEvent(new MessageEvent('message', { data }));
      });
    const one: FakeWorker = {
      postMessage: (message) => pass(worker, message),
      addEventListener: (type, listener) => page.addEventListener(type, listener),
      terminate: () => {
        ended = true;
      },
      ended: () => ended,
      breaks: (words) =>
        page.dispatchEvent(
          words === undefined ? new Event('error') : new ErrorEvent('error', { message: words }),
        ),
    };
    serve(open, {
      location: { href: 'chrome-extension://id/photo-text.js' },
      postMessage: (message) => pass(page, message),
      addEventListener: (type, listener) =>
        worker.addEventListener(type, (event) => {
          if (event instanceof MessageEvent) listener(event);
        }),
    });
    made.push(one);
    return one;
  };
  return { make, made };
}
