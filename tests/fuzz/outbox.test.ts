import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { openOutbox } from '../../platforms/outbox/outbox.ts';
import xRequests from '../../platforms/x/requests.ts';
import { patience, runs } from './runs.ts';
import { anyText } from './texts.ts';

/** What the browser's own would be given; it says what it got, and never looks into it. */
const native = vi.fn((...args: unknown[]): Promise<Response> => Promise.resolve(Response.json(args.length)));
const beacon = vi.fn((..._args: unknown[]): boolean => true);
const sent = vi.fn();
Object.defineProperty(window, 'fetch', { value: native, writable: true, configurable: true });
Object.defineProperty(navigator, 'sendBeacon', { value: beacon, writable: true, configurable: true });
XMLHttpRequest.prototype.open = () => {};
XMLHttpRequest.prototype.send = sent;
XMLHttpRequest.prototype.abort = () => {};
// Nobody answers on the other side, as when ours has failed: everything has to go its way.
openOutbox(xRequests);

const address = 'https://x.com/i/api/graphql/Qx7/CreateTweet';
const broken = () => {
  throw new Error('the page’s own');
};
const text = JSON.stringify({ variables: { tweet_text: 'Ayo coblos' } });

/** A file that is gone by the time it is read. */
const unreadable = () =>
  Object.assign(new Blob([text]), { text: () => Promise.reject(new Error('unreadable')) });

const bodies = fc.oneof(
  anyText,
  fc
    .constantFrom<() => unknown>(
      () => text,
      () => new URLSearchParams({ a: text }),
      () => new TextEncoder().encode(text),
      () => new DataView(new ArrayBuffer(8)),
      () => new Uint8Array(new SharedArrayBuffer(8)),
      () => new Blob([text]),
      unreadable,
      () => Object.assign(new Blob([text]), { text: broken }),
      () => new ReadableStream(),
      () => new FormData(),
      () => ({ toString: broken }),
      () => Object.create(null),
      () => null,
      () => 7,
    )
    .map((make) => make()),
);
const methods = fc.constantFrom<unknown>(
  'POST',
  'post',
  'GET',
  { toString: () => 'POST' },
  { toString: broken },
  7,
  null,
  undefined,
  Symbol('x'),
);
const urls = fc.constantFrom<unknown>(
  address,
  new URL(address),
  '/i/api/graphql/Qx7/CreateTweet',
  'https://[',
  '',
  { toString: () => address },
  { toString: broken },
  undefined,
  null,
  7,
  Symbol('x'),
);
const init = fc.oneof(
  fc.record({ method: methods, body: bodies }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    'POST',
    {
      get method() {
        return broken();
      },
    },
    {
      method: 'POST',
      get body() {
        return broken();
      },
    },
    new Proxy({}, { get: broken }),
  ),
);

/** Calls with whatever a page may hand over. */
function call(on: object, name: string, args: unknown[]): unknown {
  const method: unknown = Reflect.get(on, name);
  if (typeof method !== 'function') throw new Error(`no ${name}`);
  return Reflect.apply(method, on, args);
}

it(
  'fetch goes its way with what it was given, whatever that is, and never throws in its caller’s face',
  async () => {
    await fc.assert(
      fc.asyncProperty(urls, init, async (url, options) => {
        native.mockClear();
        const answer: unknown = Reflect.apply(window.fetch, window, [url, options]);
        expect(answer).toBeInstanceOf(Promise);
        await answer;
        expect(native.mock.calls).toHaveLength(1);
        expect(native.mock.calls[0]?.[0]).toBe(url);
        expect(native.mock.calls[0]?.[1]).toBe(options);
      }),
      { ...runs(300), examples: [[address, { method: 'POST', body: unreadable() }]] },
    );
  },
  patience,
);

it('fetch without anything, and with a request that is used up, is the browser’s own affair', async () => {
  native.mockClear();
  await Reflect.apply(window.fetch, window, []);
  const used = new Request(address, { method: 'POST', body: text });
  await used.text();
  await window.fetch(used);
  expect(native.mock.calls).toHaveLength(2);
});

it(
  'a beacon goes its way',
  async () => {
    await fc.assert(
      fc.asyncProperty(urls, bodies, async (url, body) => {
        beacon.mockClear();
        expect(call(navigator, 'sendBeacon', [url, body])).toBe(true);
        await vi.waitFor(() => expect(beacon.mock.calls).toEqual([[url, body]]));
      }),
      runs(100),
    );
  },
  patience,
);

it(
  'XMLHttpRequest goes its way',
  async () => {
    await fc.assert(
      fc.asyncProperty(methods, urls, bodies, async (method, url, body) => {
        sent.mockClear();
        const request = new XMLHttpRequest();
        call(request, 'open', [method, url]);
        call(request, 'send', [body]);
        await vi.waitFor(() => expect(sent.mock.calls).toEqual([[body]]));
      }),
      runs(100),
    );
  },
  patience,
);
