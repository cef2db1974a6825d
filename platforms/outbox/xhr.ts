import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';
import { apply } from './native.ts';

interface Opened {
  method: string;
  url: string;
  async: boolean;
  /** Set while held; the page may still take the request back. */
  held?: { dropped: boolean };
}

/** Holds the platform's writes that go through XMLHttpRequest. */
export function wrapXhr(asking: Asking): void {
  const proto = XMLHttpRequest.prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();

  proto.open = new Proxy(proto.open, {
    apply(native, xhr: XMLHttpRequest, args: [unknown, unknown, boolean?, ...unknown[]]) {
      asking.look(() => {
        drop(opened.get(xhr));
        opened.set(xhr, { method: String(args[0]), url: String(args[1]), async: args[2] ?? true });
      });
      return apply(native, xhr, args);
    },
  });

  proto.send = new Proxy(proto.send, {
    apply(native, xhr: XMLHttpRequest, args: [unknown?]): void {
      const send = (): void => apply(native, xhr, args);
      const isHeld = asking.look(() => {
        const request = opened.get(xhr);
        // A synchronous request can't wait for the person; no platform sends so, and the first gate stands before it.
        const watched = request?.async && asking.watches(request.method, request.url);
        const text = watched ? bodyText(args[0]) : undefined;
        if (!request || text === undefined) return false;

        const held = { dropped: false };
        const settle = (go: boolean) => {
          if (held.dropped) return;
          delete request.held;
          if (go) send();
          else fail(xhr, 'error');
        };
        const isFree = (body: string): boolean => asking.free(request.url, body, settle);
        if (typeof text === 'string' && isFree(text)) return false;
        request.held = held;
        if (typeof text !== 'string') {
          text.then(
            (read) => {
              if (!held.dropped && isFree(read)) settle(true);
            },
            (fault) => {
              asking.tell(fault);
              settle(true);
            },
          );
        }
        return true;
      });
      if (!isHeld) send();
    },
  });

  proto.abort = new Proxy(proto.abort, {
    apply(native, xhr: XMLHttpRequest, args: []) {
      const wasHeld = asking.look(() => drop(opened.get(xhr)));
      apply(native, xhr, args);
      // Not sent yet, so the browser itself says nothing; the page waits for this.
      if (wasHeld) fail(xhr, 'abort');
    },
  });
}

/** A held request that the page took back must never go out. */
function drop(request: Opened | undefined): boolean {
  if (!request?.held) return false;
  request.held.dropped = true;
  delete request.held;
  return true;
}

function fail(xhr: XMLHttpRequest, type: 'error' | 'abort'): void {
  xhr.dispatchEvent(new ProgressEvent(type));
  xhr.dispatchEvent(new ProgressEvent('loadend'));
}
