import { publish } from '../page-record.ts';
import { sendOut } from '../transport.ts';
import { hands } from './hands.ts';

/** An event that a listener of the page could have acted on. */
export interface Heard {
  type: string;
  isTrusted: boolean;
  /** Which key, which press of several. */
  key: string;
  detail: number;
}

declare global {
  interface Window {
    stage: typeof hands & {
      heard: Heard[];
      /** Settles when the editors stand. */
      ready: Promise<void>;
      /** Sends a request from code; how it ends stands in `testPage.outcomes`. */
      send: (path: string, body: string, by: string) => void;
    };
  }
}

const everywhere = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'drop',
  'paste',
];
/** These never leave the shadow root that they happen in. */
const confined = ['submit', 'change'];

const heard: Heard[] = [];

function hear(event: Event): void {
  if (event.target instanceof Element && event.target.localName.startsWith('ikrar-')) return;
  const { type, isTrusted } = event;
  heard.push({
    type,
    isTrusted,
    key: event instanceof KeyboardEvent ? event.key : '',
    detail: event instanceof UIEvent ? event.detail : 0,
  });
  const link = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
  // A site of today stays where it is.
  if (type === 'submit' || (type === 'click' && link)) event.preventDefault();
}

/** Listens where a site would: behind everything that stands before the page's own handlers. */
export function record(roots: Iterable<Document | ShadowRoot>, ready: Promise<void>): void {
  publish();
  for (const root of roots) {
    const types = root instanceof Document ? [...everywhere, ...confined] : confined;
    for (const type of types) root.addEventListener(type, hear);
  }
  const send = (url: string, body: string, by: string) =>
    void sendOut({ url, body, type: 'text/plain', by }, 'failed');
  window.stage = { ...hands, heard, ready, send };
}
