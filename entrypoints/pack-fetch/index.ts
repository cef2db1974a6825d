import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Asked, getPack } from './get-pack.ts';

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' &&
  value !== null &&
  'url' in value &&
  'seen' in value &&
  typeof value.url === 'string' &&
  typeof value.seen === 'string';

/**
 * The one script of ours that may ask the network, in a page that can do nothing else: it is sandboxed, so it has no
 * origin, no storage and nothing of the extension, and all it is ever told is an address.
 */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main: () => {
    window.addEventListener('message', ({ source, data, ports: [port] }) => {
      if (source !== window.parent || !port || !isAsked(data)) return;
      getPack(data).then(
        (got) => port.postMessage(got),
        (error: unknown) => {
          console.error('Ikrar:', error);
          port.postMessage({ problem: 'unreachable' });
        },
      );
    });
  },
});
