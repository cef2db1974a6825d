import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';
import { readable } from './readable.ts';

/** What a browser itself says when a request can't be made: sites know it and keep the draft. */
const refused = () => new TypeError('Failed to fetch');

/** Holds the platform's writes that go through `fetch`. */
export function wrapFetch(asking: Asking): void {
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args: Parameters<typeof fetch>) {
      const send = (): Promise<Response> => Reflect.apply(native, self, args);
      const write = readable(() => writeOf(asking, args));
      if (write?.text === undefined) return send();

      const { url, text } = write;
      const check = (body: string): Promise<Response> => {
        const { promise, resolve } = Promise.withResolvers<boolean>();
        if (asking.free(url, body, resolve)) return send();
        return promise.then((go) => {
          if (go) return send();
          throw refused();
        });
      };
      return typeof text === 'string' ? check(text) : text.then(check, send);
    },
  });
}

/** Where one of the platform's writes goes, and what it says. */
function writeOf(asking: Asking, [input, init]: Parameters<typeof fetch>) {
  const request = input instanceof Request ? input : undefined;
  // A page may hand over what these types do not allow, and the browser makes words of it.
  const place: unknown = request?.url ?? input;
  const method: unknown = init?.method ?? request?.method ?? 'GET';
  const url = String(place);
  return asking.watches(String(method), url) ? { url, text: bodyText(init?.body ?? request) } : undefined;
}
