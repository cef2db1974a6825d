import { bodyText } from './body-text.ts';
import type { Outbox } from './outbox.ts';

/** What a browser itself says when a request can't be made: sites know it and keep the draft. */
const refused = () => new TypeError('Failed to fetch');

/** Holds the platform's writes that go through `fetch`. */
export function wrapFetch(outbox: Outbox): void {
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      const request = input instanceof Request ? input : undefined;
      const url = input instanceof Request ? input.url : input.toString();
      const method = init?.method ?? request?.method ?? 'GET';
      const send = (): Promise<Response> => Reflect.apply(native, self, args);
      if (!outbox.watches(method, url)) return send();

      const check = (body: string): Promise<Response> => {
        const { promise, resolve } = Promise.withResolvers<boolean>();
        if (outbox.free(url, body, resolve)) return send();
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
