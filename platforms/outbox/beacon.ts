import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';
import { readable } from './readable.ts';

/** Holds the platform's writes that go through `sendBeacon`, which answers at once and is never heard of again. */
export function wrapBeacon(asking: Asking): void {
  navigator.sendBeacon = new Proxy(navigator.sendBeacon, {
    apply(native, self, args: Parameters<Navigator['sendBeacon']>) {
      const send = (): boolean => Reflect.apply(native, self, args);
      const write = readable(() => {
        const url = String(args[0]);
        return asking.watches('POST', url) ? { url, text: bodyText(args[1]) } : undefined;
      });
      if (write?.text === undefined) return send();

      const { url, text } = write;
      const check = (body: string): boolean =>
        asking.free(url, body, (go) => {
          if (go) send();
        })
          ? send()
          : true;
      if (typeof text === 'string') return check(text);
      text.then(check, send);
      return true;
    },
  });
}
