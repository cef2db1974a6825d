import { browser } from 'wxt/browser';
import { dayInJakarta } from '../rules/contests/today.ts';
import { createTurns } from '../rules/in-turn.ts';
import { policyKey, readPolicy } from './managed.ts';
import { type Resolved, resolveSettings } from './resolve.ts';
import type { Settings } from './settings.ts';

/** Key of what the person has set, in `storage.local`; what they have not stays out of it. */
export const settingsKey = 'settings';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(settingsKey))[settingsKey];

/** The settings in force, where each comes from and what is locked. */
export async function readResolved(): Promise<Resolved> {
  const [person, { policy }] = await Promise.all([stored(), readPolicy()]);
  return resolveSettings(person, policy, dayInJakarta());
}

export const readSettings = async (): Promise<Settings> => (await readResolved()).settings;

const inTurn = createTurns();

/**
 * Changes some of the person's settings and keeps the others.
 * @param change what is new, or how it follows from what is in force: nothing is lost between reading and writing
 */
export const saveSettings = (
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> =>
  inTurn(async () => {
    const patch = typeof change === 'function' ? change(await readSettings()) : change;
    const person = await stored();
    const settings = { ...(typeof person === 'object' ? person : undefined), ...patch };
    await browser.storage.local.set({ [settingsKey]: settings });
  });

/** Calls `onSettings` with what is in force after each change. Returns the way to stop. */
export function watchSettings(
  onSettings: (resolved: Resolved) => void,
  onFault: (fault: unknown) => void,
): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (settingsKey in changes || policyKey in changes) readResolved().then(onSettings, onFault);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
