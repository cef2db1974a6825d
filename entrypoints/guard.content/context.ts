import { browser } from 'wxt/browser';

/** Whether the extension that put the guard here is still there. */
export interface GuardContext {
  signal: AbortSignal;
  /** Found out by asking: nobody tells a script that its extension was reloaded or removed. */
  readonly isInvalid: boolean;
  /** @returns takes the listener away */
  onInvalidated: (listener: () => void) => () => void;
}

/**
 * The build gives this to content scripts in place of WXT's own, which announces itself to the page and which any page
 * can end by an event.
 */
export class ContentScriptContext implements GuardContext {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return this.signal.aborted;
  }

  onInvalidated(listener: () => void): () => void {
    this.signal.addEventListener('abort', listener);
    return () => this.signal.removeEventListener('abort', listener);
  }
}
