import { askOnLine, offerLine } from '../gate/bridge.ts';
import { requestBody } from '../gate/request-body.ts';
import type { WriteRequest } from '../platform.ts';
import { wrapBeacon } from './beacon.ts';
import { wrapFetch } from './fetch.ts';
import { wrapXhr } from './xhr.ts';

/** Asks about a request. */
export interface Outbox {
  /** Could this be one of the platform's writes? Looks at method and path only, so that other traffic costs nothing. */
  watches: (method: string, url: string) => boolean;
  /** `true`: let it go at once. Else `onAnswer` hears whether it may. */
  free: (url: string, body: string, onAnswer: (go: boolean) => void) => boolean;
}

const pathOf = (url: string): string => new URL(url, location.href).pathname;

/** Wraps the page's ways of sending. Runs in the main world, before the page's first script. */
export function openOutbox(writes: readonly WriteRequest[]): void {
  const line = offerLine();
  const outbox: Outbox = {
    watches: (method, url) =>
      method.toUpperCase() === 'POST' && writes.some(({ path }) => path.test(pathOf(url))),
    free: (url, raw, onAnswer) => {
      const path = pathOf(url);
      const body = requestBody(raw);
      for (const write of writes) {
        const outgoing = write.path.test(path) ? write.read(body) : undefined;
        if (outgoing)
          return askOnLine(line, JSON.stringify({ activity: write.activity, ...outgoing }), onAnswer);
      }
      return true;
    },
  };
  wrapFetch(outbox);
  wrapXhr(outbox);
  wrapBeacon(outbox);
}
