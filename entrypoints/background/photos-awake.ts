import { browser } from 'wxt/browser';

/** Firefox ends a background page that has called nothing of the browser for half a minute. */
const often = 8_000;

/**
 * Keeps the background page, and the workers in it, while somebody waits.
 * @returns ends it
 */
export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), often);
  return () => clearInterval(timer);
}
