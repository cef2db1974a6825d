import { browser } from 'wxt/browser';
import type { ToBackground } from '../background/messages.ts';
import { type GuardStatus, statusRequest } from './status.ts';

/**
 * Tests itself when the popup asks, once the page has come to rest, and whenever the person comes back to it: nothing
 * runs in between. Only for the page itself; its frames have no badge and no popup.
 * @param reading until it ends, nothing can be said of the guard
 * @returns tells the background now
 */
export function reportStatus(
  status: () => GuardStatus,
  reading: () => Promise<void> | undefined,
  tell: (message: ToBackground) => void,
  signal: AbortSignal,
): () => void {
  if (window !== window.top) return () => {};
  const report = () => {
    const { place, state, flaw, activities } = status();
    tell({ type: 'state', place, state, activities: [...activities], ...(flaw && { flaw }) });
  };
  const soon = () => requestIdleCallback(report);
  const rest = () => {
    const read = reading();
    if (read) void read.then(soon);
    else soon();
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true, signal });
  const comeBack = () => {
    if (!document.hidden) rest();
  };
  document.addEventListener('visibilitychange', comeBack, { signal });

  const answer = (message: unknown, _sender: unknown, reply: (status: GuardStatus) => void) => {
    const asked = typeof message === 'object' && message !== null && Reflect.get(message, 'type');
    if (asked === statusRequest.type) reply(status());
  };
  browser.runtime.onMessage.addListener(answer);
  return report;
}
