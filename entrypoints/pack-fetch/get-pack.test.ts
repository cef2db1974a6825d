// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { getPack } from './get-pack.ts';

const url = 'https://ikrar.contoh.go.id/paket.json';
const ask = (seen = '', address = url) => getPack({ url: address, seen });

/** As a server would answer; `from` is where a redirect ended. */
function answer(body: BodyInit | null, init: ResponseInit = {}, from = url) {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: from });
  const fetched = vi.fn<typeof fetch>(async () => response);
  vi.stubGlobal('fetch', fetched);
  return { fetched, response };
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('gives the text, and what the server says of it', async () => {
  answer('{"é":1}', { headers: { 'last-modified': 'Sun, 22 Nov 2026 12:00:00 GMT', 'content-length': '8' } });
  expect(await ask()).toEqual({ text: '{"é":1}', mark: 'Sun, 22 Nov 2026 12:00:00 GMT 8' });
});

it('tells nothing but the address', async () => {
  const { fetched } = answer('{}');
  await ask();
  expect(fetched.mock.calls).toEqual([
    [
      url,
      {
        signal: expect.any(AbortSignal),
        cache: 'no-cache',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      },
    ],
  ]);
});

it('does not read again what has not changed', async () => {
  const { response } = answer('{}', { headers: { etag: '"a"' } });
  expect(await ask('"a" ')).toEqual({ unchanged: true });
  expect(response.bodyUsed).toBe(true);
});

it('reads what the server says nothing of', async () => {
  answer('{}');
  expect(await ask('')).toEqual({ text: '{}', mark: '' });
});

it.each([
  ['an address without https', 'http://ikrar.contoh.go.id/', 'no-way'],
  ['no address', 'paket.json', 'no-way'],
  ['a file', 'file:///etc/passwd', 'no-way'],
  ['data', 'data:application/json,{}', 'no-way'],
])('does not even ask %s', async (_, address, problem) => {
  const { fetched } = answer('{}');
  expect(await ask('', address)).toEqual({ problem });
  expect(fetched).not.toHaveBeenCalled();
});

it('takes nothing that a redirect has led away from https', async () => {
  answer('{}', {}, 'http://ikrar.contoh.go.id/');
  expect(await ask()).toEqual({ problem: 'unreachable' });
});

it('takes no page of an error', async () => {
  answer('{}', { status: 404 });
  expect(await ask()).toEqual({ problem: 'status', status: 404 });
});

it('leaves what says that it is too large', async () => {
  answer('{}', { headers: { 'content-length': String(9 * 1024 * 1024) } });
  expect(await ask()).toEqual({ problem: 'too-large' });
});

it('stops reading what does not say so, and goes on and on', async () => {
  let given = 0;
  const cancel = vi.fn();
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      given += 1;
      if (given > 40) stream.close();
      else stream.enqueue(new Uint8Array(1024 * 1024));
    },
    cancel,
  });
  answer(body);
  expect(await ask()).toEqual({ problem: 'too-large' });
  expect(given).toBeLessThan(12);
  expect(cancel).toHaveBeenCalled();
});

it('takes no bytes that are no text', async () => {
  answer(new Uint8Array([0x7b, 0xff, 0x7d]));
  expect(await ask()).toEqual({ problem: 'not-text' });
});

it('joins a letter that came in two parts', async () => {
  const [first, second] = [new Uint8Array([0x22, 0xc3]), new Uint8Array([0xa9, 0x22])];
  answer(
    new ReadableStream({
      start: (stream) => {
        stream.enqueue(first);
        stream.enqueue(second);
        stream.close();
      },
    }),
  );
  expect(await ask()).toMatchObject({ text: '"é"' });
});

it('says that nothing was reached', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await ask()).toEqual({ problem: 'unreachable' });
});

it('gives a slow server up', async () => {
  const over = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal);
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    over.abort(new DOMException('timed out', 'TimeoutError'));
    signal.throwIfAborted();
  });
  expect(await ask()).toEqual({ problem: 'too-slow' });
});
