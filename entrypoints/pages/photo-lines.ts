import type { Browser } from 'wxt/browser';
import type { Line } from '../../photos/line.ts';

/** Name of the port over which pictures come. */
export const photoPort = 'photo';

/** What a page asks before it sends a picture: is somebody there, and do files arrive whole? */
export const openRequest = (probe: Blob) => ({ type: 'photo-open', probe }) as const;

/** A port of the extension's, one for each picture. */
export const portLine = (port: Browser.runtime.Port): Line => ({
  send: (message) => port.postMessage(message),
  onMessage: (listener) => port.onMessage.addListener(listener),
  onEnd: (listener) =>
    port.onDisconnect.addListener(() => {
      listener();
    }),
  end: () => port.disconnect(),
});

const goodbye = 'goodbye';

/** One end of a channel. To close it may lose what was sent last, so an end says goodbye and the other closes. */
export function channelLine(port: MessagePort): Line {
  const onEnd: (() => void)[] = [];
  let onMessage: (message: unknown) => void = () => {};
  port.onmessage = ({ data }) => {
    if (data !== goodbye) return onMessage(data);
    port.close();
    for (const listener of onEnd) listener();
  };
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      onMessage = listener;
    },
    onEnd: (listener) => void onEnd.push(listener),
    end: () => port.postMessage(goodbye),
  };
}
