import type { Asking } from './asking.ts';
import { bodyText } from './body-text.ts';
import { apply, OwnPromise } from './native.ts';

/** What a browser itself says when a request can't be made: sites know it and keep the draft. */
const refused = () => new TypeError('Failed to fetch');

/** Whether a request may go; nothing where it may at once. */
function answerTo(
  asking: Asking,
  [input, init]: Parameters<typeof fetch>,
): Promise<boolean | undefined> | undefined {
  const request = input instanceof Request ? input : undefined;
  const url = input instanceof Request ? input.url : String(input);
  const method = init?.method ?? request?.method ?? 'GET';
  if (!asking.watches(method, url)) return undefined;

  const check = (body: string): Promise<boolean> | undefined => {
    let settle: (go: boolean) => void = () => undefined;
    const answer = new OwnPromise<boolean>((resolve) => {
      settle = resolve;
    });
    return asking.free(url, body, settle) ? undefined : answer;
  };
  const text = bodyText(init?.body ?? request);
  if (text === undefined) return undefined;
  return typeof text === 'string' ? check(text) : text.then(check, asking.tell);
}

/** Holds the platform's writes that go through `fetch`. */
export function wrapFetch(asking: Asking): void {
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args: Parameters<typeof fetch>) {
      const send = (): Promise<Response> => apply(native, self, args);
      const answer = asking.look(() => answerTo(asking, args));
      if (!answer) return send();
      return answer.then((go) => {
        if (go !== false) return send();
        throw refused();
      });
    },
  });
}
