import { browser } from 'wxt/browser';
import type { Check } from '../../log/check.ts';
import { leftPrefix, readLeft } from '../../log/left.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { ToBackground } from './messages.ts';

const inTurn = createTurns();

/** What was taken up since the background began. */
const taken = new Set<string>();

/** Has a check been taken up already? Its own message may have been on the way all the time. */
export const isTakenUp = (check: Check): boolean => taken.has(JSON.stringify(check));

/**
 * Takes up what pages could not hand over: they were closed, or the background ended, before it had answered. It may
 * have been heard all the same, so it is handled as said again.
 */
export const takeLeft = (handle: (message: ToBackground) => Promise<void>): Promise<void> =>
  inTurn(async () => {
    // In the order in which they were left: what completes a row comes after it.
    const left = Object.entries(await readLeft()).toSorted(([one], [other]) => (one < other ? -1 : 1));
    for (const [key, value] of left) {
      const { success, data } = ToBackground.safeParse(value);
      if (success && data.type === 'log') {
        taken.add(JSON.stringify(data.check));
        await handle({ ...data, again: true });
      } else if (success) await handle(data);
      await browser.storage.local.remove(key);
    }
  });

/** Was something left just now? */
export const isLeft = (changes: Record<string, { newValue?: unknown }>): boolean =>
  Object.entries(changes).some(([key, { newValue }]) => key.startsWith(leftPrefix) && newValue !== undefined);
