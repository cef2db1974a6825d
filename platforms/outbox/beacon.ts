import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';
import { apply } from './native.ts';

/** Holds the platform's writes that go through `sendBeacon`, which answers at once and is never heard of again. */
export function wrapBeacon(asking: Asking): void {
  navigator.sendBeacon = new Proxy(navigator.sendBeacon, {
    apply(native, self, args: Parameters<Navigator['sendBeacon']>) {
      const send = (): boolean => apply(native, self, args);
      const isHeld = asking.look(() => {
        const [url, body] = args;
        if (!asking.watches('POST', String(url))) return false;
        const isFree = (text: string): boolean =>
          asking.free(String(url), text, (go) => {
            if (go) send();
          });
        const text = bodyText(body);
        if (text === undefined || typeof text === 'string') return text !== undefined && !isFree(text);
        text.then(
          (read) => isFree(read) && send(),
          (fault) => {
            asking.tell(fault);
            send();
          },
        );
        return true;
      });
      return isHeld || send();
    },
  });
}
