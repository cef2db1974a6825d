import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PhotoResult } from '../../photos/result.ts';

const found: PhotoResult = { seen: [], looked: ['text'], failed: [], ms: {} };
const blob = new Blob(['x']);

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.unstubAllEnvs();
});

/** Ports that do what is told, one for each try; the fake browser has none. */
function ports(...each: ('answer' | 'go')[]) {
  browser.runtime.onMessage.addListener((_message, _sender, reply: (answer: unknown) => void) => {
    reply({ whole: true });
    return true;
  });
  const connect = vi.fn(() => {
    const does = each.shift();
    let hear: (message: unknown) => void = () => {};
    let lose = () => {};
    return {
      postMessage: () => queueMicrotask(() => (does === 'answer' ? hear({ result: found }) : lose())),
      disconnect: () => {},
      onMessage: {
        addListener: (listener: (message: unknown) => void) => {
          hear = listener;
        },
      },
      onDisconnect: {
        addListener: (listener: typeof lose) => {
          lose = listener;
        },
      },
    };
  });
  Object.assign(browser.runtime, { connect });
  return connect;
}

it('asks once more when whoever looks has just gone', async () => {
  const connect = ports('go', 'answer');
  const { check } = await import('./photo-client.ts');
  expect(await check(blob)).toEqual(found);
  expect(connect).toHaveBeenCalledTimes(2);
});

it('says that a picture was not looked at when nobody is there, and when all go', async () => {
  const { check } = await import('./photo-client.ts');
  expect(await check(blob)).toMatchObject({ refused: 'lost', looked: [] });
  ports('go', 'go');
  expect(await check(blob)).toMatchObject({ refused: 'lost' });
});

it('rejects when its signal is aborted', async () => {
  ports('answer');
  const { check } = await import('./photo-client.ts');
  await expect(check(blob, { signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow(
    'cancelled',
  );
});

it('says so in a build that looks at no pictures, and asks nobody', async () => {
  vi.stubEnv('MODE', 'lite');
  const connect = ports('answer');
  const { check, warm } = await import('./photo-client.ts');
  await warm();
  expect(await check(blob)).toMatchObject({ refused: 'not-built', looked: [] });
  expect(connect).not.toHaveBeenCalled();
});
