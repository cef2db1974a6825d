import { browser } from 'wxt/browser';
import type { Line } from '../../photos/line.ts';

/** Name of the port over which the background asks for a file. */
export const packPort = 'pack-fetch';

/** A worker of the background ends when it hears nothing for half a minute. */
const beat = 5_000;

/** Asks the sandboxed page, in a frame of this one: the background can't hold a frame. */
export function fetchInFrame(line: Line, stay: () => () => void): void {
  const frame = document.createElement('iframe');
  const { port1, port2 } = new MessageChannel();
  const still = setInterval(() => line.send({}), beat);
  const leave = stay();
  line.onEnd(() => {
    clearInterval(still);
    port1.close();
    frame.remove();
    leave();
  });
  line.onMessage((asked) => {
    port1.onmessage = ({ data }) => line.send({ got: data });
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(asked, '*', [port2]), {
      once: true,
    });
    // The path type lists no page that the build writes itself.
    frame.src = new URL('pack-fetch.html', browser.runtime.getURL('/')).href;
    document.body.append(frame);
  });
}
