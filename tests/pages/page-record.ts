/** What a test page tells about itself; the server's record of requests is the truth, this is the page's view. */
export interface PageRecord {
  /** Calls of the page's own handlers that led to sending. */
  events: { type: 'click' | 'keydown' | 'submit'; isTrusted: boolean; place: string }[];
  /** Key presses that any listener of the page could see. */
  keys: { key: string; isComposing: boolean }[];
  /** How each try to send ended for the page. */
  outcomes: ('sent' | 'failed' | 'aborted')[];
  toasts: string[];
  /** What the private message box "sent". */
  messages: string[];
  /** The editor's own idea of its text, per composer. */
  text: Record<string, () => string>;
  /** Sends a composer's text from code, as an unknown button or shortcut would: no gesture is involved. */
  send: Record<string, () => void>;
  /** Lets a send go on that `?late` holds back between the gesture and the request. */
  release: () => void;
  /** Aborts the requests under way. */
  abort: () => void;
}

declare global {
  interface Window {
    testPage: PageRecord;
    global: Window;
  }
}

const options = new URLSearchParams(location.search);
const late: (() => void)[] = [];

export const page: PageRecord = {
  events: [],
  keys: [],
  outcomes: [],
  toasts: [],
  messages: [],
  text: {},
  send: {},
  release: () => {
    for (const go of late.splice(0)) go();
  },
  abort: () => undefined,
};

export const language = options.get('lang') === 'en' ? 'en' : 'id';

/** `xhr` or `fetch`: real sites use either, sometimes both. */
export const transport = (usual: 'xhr' | 'fetch') => options.get('transport') ?? usual;

/** The name of a request; with `?renamed` one that sites have not had so far. */
export const requestName = (usual: string) => (options.has('renamed') ? `${usual}Renamed` : usual);

/** Resolves at once, or with `?late` when the test calls `testPage.release()`. */
export function turn(): Promise<void> {
  if (!options.has('late')) return Promise.resolve();
  return new Promise((resolve) => {
    late.push(resolve);
  });
}

/** Puts the record where the test looks for it. */
export function publish(): void {
  window.testPage = page;
  document.addEventListener('keydown', ({ key, isComposing }) => page.keys.push({ key, isComposing }), true);
}
