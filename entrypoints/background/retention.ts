import { browser } from 'wxt/browser';
import { removeOlder } from '../../log/remove.ts';
import { daysKept, keptSince } from '../../policy/retention.ts';
import { readResolved } from '../../policy/store.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';

/** In `storage.local`: for which day and how many days it was last done. */
const doneKey = 'logExpired';

/** Deletes the rows of the log that are older than the settings allow, once a day, and when they allow less. */
export async function forgetOldChecks(now = Date.now()): Promise<void> {
  const days = daysKept(await readResolved());
  if (days === 0) return;
  const done = `${dayInJakarta(now)} ${days}`;
  if ((await browser.storage.local.get(doneKey))[doneKey] === done) return;
  await removeOlder(keptSince(days, now));
  await browser.storage.local.set({ [doneKey]: done });
}
