import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { removeOlder } from '../../log/remove.ts';
import { isBelieved, seenOn } from '../../policy/clock.ts';
import { daysKept, keptSince } from '../../policy/retention.ts';
import { readResolved } from '../../policy/store.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';

/** In `storage.local`: what was seen of the clock, and for which day and how many days it was last done. */
const doneKey = 'logExpired';

const doneShape = z.object({
  clock: z.object({ day: z.iso.date(), leapt: z.optional(z.iso.date()) }),
  done: z.optional(z.string()),
});

/**
 * Deletes the rows of the log that are older than the settings allow, once a day, and when they allow less. A clock that
 * leaps ahead, by a slip or a flat battery, would take the whole log along: it has to go on for a week first.
 */
export async function forgetOldChecks(now = Date.now()): Promise<void> {
  const stored = await browser.storage.local.get(doneKey);
  const before = doneShape.safeParse(stored[doneKey]).data;
  const today = dayInJakarta(now);
  const days = daysKept(await readResolved());
  const clock = seenOn(today, before?.clock);
  const deletes = days > 0 && isBelieved(clock);
  const done = deletes ? `${today} ${days}` : undefined;
  if (before?.clock.day === today && before.done === done) return;
  if (deletes) await removeOlder(keptSince(days, now));
  await browser.storage.local.set({ [doneKey]: { clock, ...(done && { done }) } });
}
