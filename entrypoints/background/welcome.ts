import { browser } from 'wxt/browser';
import { readPolicy } from '../../policy/managed.ts';
import { readSettings } from '../../policy/store.ts';
import { createTurns } from '../../rules/in-turn.ts';

/** Kept from the installation until the agency's policy is known, since the background may sleep in between. */
const dueKey = 'welcomeDue';

const inTurn = createTurns();

/** The welcome page is to open, once, as soon as it is known whether the agency wants it. */
export const welcomeLater = (): Promise<void> => browser.storage.local.set({ [dueKey]: true });

/** Opens the welcome page when it is due and the policy is known; an agency or person who wants none gets none. */
export function welcomeIfDue(): Promise<void> {
  return inTurn(async () => {
    if ((await browser.storage.local.get(dueKey))[dueKey] !== true) return;
    if ((await readPolicy()).state === 'unknown') return;
    await browser.storage.local.remove(dueKey);
    const { welcome } = await readSettings();
    if (welcome) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
