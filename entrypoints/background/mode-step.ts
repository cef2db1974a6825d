import { browser } from 'wxt/browser';
import { startOfDay } from '../../policy/steps.ts';
import { readResolved } from '../../policy/store.ts';

const modeStep = 'mode-step';

/** Has the browser wake us on the day when the agency's policy changes the mode. Without such a day nothing is set. */
export async function awaitModeStep(): Promise<void> {
  const { coming } = await readResolved();
  await browser.alarms.clear(modeStep);
  if (coming) await browser.alarms.create(modeStep, { when: startOfDay(coming.day) });
}

/** Calls back when that day has come. */
export function onModeStep(come: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === modeStep) come();
  });
}
