import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';

/** What a browser itself says when a request can't be made: sites know it and keep the draft. */
const refused = () => new TypeError('Failed to fetch');

/** Holds the platform's writes that go through `fetch`. */
export function wrapFetch(asking: Asking): void {
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      const request = input instanceof Request ? input : undefined;
      const url = input instanceof Request ? input.url : input.toString();
      const method = init?.method ?? request?.method ?? 'GET';
      const send = (): Promise<Response> => Reflect.apply(native, self, args);
      if (!asking.watches(method, url)) return send();

      const check = (body: string): Promise<Response> => {
        const { promise, resolve } = Promise.withResolvers<boolean>();
        if (asking.free(url, body, resolve)) return send();
        return promise.then((go) => {
          if (go) return send();
          throw refused();
        });
      };
      const text = bodyText(init?.body ?? request);
      if (text === undefined) return send();
      return typeof text === 'string' ? check(text) : text.then(check);
    },
  });
}
