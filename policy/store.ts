import { browser } from 'wxt/browser';
import { type Settings, settingsFrom } from './settings.ts';

/** Key of the person's settings in `storage.local`. */
export const settingsKey = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return settingsFrom(stored[settingsKey]);
}

/** Changes some settings and keeps the others. */
export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  const settings = { ...(await readSettings()), ...patch };
  await browser.storage.local.set({ [settingsKey]: settings });
}

/** Calls `onSettings` with the settings after each change. Returns the way to stop. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[settingsKey];
    if (change) onSettings(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
