import { browser } from 'wxt/browser';
import { isPaused } from '../../policy/friction.ts';
import { readSettings } from '../../policy/store.ts';

const pauseEnd = 'pause-end';

/** Has the browser wake us when a pause ends: the background sleeps meanwhile. Without a pause, nothing is set. */
export async function awaitPauseEnd(): Promise<void> {
  const settings = await readSettings();
  await browser.alarms.clear(pauseEnd);
  if (isPaused(settings, Date.now())) await browser.alarms.create(pauseEnd, { when: settings.pausedUntil });
}

/** Calls back when a pause has ended by itself. */
export function onPauseEnd(ended: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === pauseEnd) ended();
  });
}
