import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';

/** Holds the platform's writes that go through `sendBeacon`, which answers at once and is never heard of again. */
export function wrapBeacon(asking: Asking): void {
  navigator.sendBeacon = new Proxy(navigator.sendBeacon, {
    apply(native, self, args: Parameters<Navigator['sendBeacon']>) {
      const [url, body] = args;
      const send = (): boolean => Reflect.apply(native, self, args);
      if (!asking.watches('POST', String(url))) return send();
      const check = (text: string): boolean =>
        asking.free(String(url), text, (go) => {
          if (go) send();
        })
          ? send()
          : true;
      const text = bodyText(body);
      if (text === undefined) return send();
      if (typeof text === 'string') return check(text);
      text.then(check, send);
      return true;
    },
  });
}
