import { browser } from 'wxt/browser';
import { leftPrefix, readLeft } from '../../log/left.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { ToBackground } from './messages.ts';

const inTurn = createTurns();

/**
 * Takes up what pages could not hand over: they were closed, or the background ended, before it had answered. It may
 * have been heard all the same, so it is handled as said again.
 */
export const takeLeft = (handle: (message: ToBackground) => Promise<void>): Promise<void> =>
  inTurn(async () => {
    for (const [key, value] of Object.entries(await readLeft())) {
      const { success, data } = ToBackground.safeParse(value);
      if (success) await handle(data.type === 'log' ? { ...data, again: true } : data);
      await browser.storage.local.remove(key);
    }
  });

/** Was something left just now? */
export const isLeft = (changes: Record<string, { newValue?: unknown }>): boolean =>
  Object.entries(changes).some(([key, { newValue }]) => key.startsWith(leftPrefix) && newValue !== undefined);
