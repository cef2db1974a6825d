import { isDeepStrictEqual } from 'node:util';
import type { browser as Api } from 'wxt/browser';
import type { StoredCheck } from '../../log/check.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

// Only inside the extension's own page; both browsers know it by this name.
declare const chrome: typeof Api;

/** The settings that the background has put in force. */
export function settingsInForce(driver: Driver): Promise<Partial<Settings>> {
  return driver.inside.evaluate(async () => {
    const { guard } = await chrome.storage.local.get<{ guard?: { settings: Settings } }>('guard');
    return guard?.settings ?? {};
  });
}

/** Writes settings and waits until they are in force. */
export async function setSettings(driver: Driver, settings: Partial<Settings>): Promise<void> {
  await driver.inside.evaluate((wanted) => chrome.storage.local.set({ settings: wanted }), settings);
  await until('the settings are in force', async () => {
    const now = await settingsInForce(driver);
    return isDeepStrictEqual(now, { ...now, ...settings });
  });
}

/** Waits until the guard of an open tab answers as the popup hears it. */
export async function guarded(driver: Driver): Promise<void> {
  await until('a guard answers', () =>
    driver.inside.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({})) {
        if (id === undefined) continue;
        // Tabs without a guard do not answer at all.
        const status = await chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => undefined);
        if (status?.guarded === true) return true;
      }
      return false;
    }),
  );
}

/** Every row of the log, oldest first. */
export function rows(driver: Driver): Promise<StoredCheck[]> {
  return driver.inside.evaluate(async () => {
    const found = (await indexedDB.databases()).some(({ name }) => name === 'ikrar');
    if (!found) return [];
    return new Promise<StoredCheck[]>((resolve, reject) => {
      const opening = indexedDB.open('ikrar');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('checks').objectStore('checks').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });
  });
}

/** Waits for the `count` rows that follow the first `before`, and returns them. */
export async function newRows(driver: Driver, before: number, count: number): Promise<StoredCheck[]> {
  return until(`${count} new rows in the log`, async () => {
    const fresh = (await rows(driver)).slice(before);
    return fresh.length >= count && fresh;
  });
}
