import { browser } from 'wxt/browser';
import type { PhotoResult } from '../../photos/result.ts';

/** For tests: somebody looks at pictures, and this comes of each. The fake browser has no ports. */
export function fakePhotos(answer: (blob: Blob) => PhotoResult): void {
  browser.runtime.onMessage.addListener((_message, _sender, reply: (answer: unknown) => void) => {
    reply({ whole: true });
    return true;
  });
  Object.assign(browser.runtime, {
    connect: () => {
      let hear: (message: unknown) => void = () => {};
      return {
        postMessage: ({ look }: { look?: Blob }) =>
          look && queueMicrotask(() => hear({ result: answer(look) })),
        disconnect: () => {},
        onMessage: {
          addListener: (listener: typeof hear) => {
            hear = listener;
          },
        },
        onDisconnect: { addListener: () => {} },
      };
    },
  });
}
