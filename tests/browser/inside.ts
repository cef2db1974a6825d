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

/**
 * Has the extension stand under an agency's policy, or under none, as if the browser had told so. It does first: that
 * it knows of none is told late.
 */
export async function setPolicy(driver: Driver, received: object): Promise<void> {
  const state = () =>
    driver.inside.evaluate(async () => {
      const { policy } = await chrome.storage.local.get<{ policy?: { state: string } }>('policy');
      return policy?.state;
    });
  await until('the browser has told of its policy', state, 20_000);
  const policy = { state: Object.keys(received).length > 0 ? 'policy' : 'none', received, at: Date.now() };
  await driver.inside.evaluate((told) => chrome.storage.local.set({ policy: told }), policy);
}

/** Writes settings, where others are in force, and waits until they are. */
export async function setSettings(driver: Driver, own: Partial<Settings>): Promise<void> {
  // Else the welcome page would open in front of the page under test.
  const settings = { welcome: false, ...own };
  const inForce = async () => {
    const now = await settingsInForce(driver);
    return isDeepStrictEqual(now, { ...now, ...settings });
  };
  if (await inForce()) return;
  await driver.inside.evaluate((wanted) => chrome.storage.local.set({ settings: wanted }), settings);
  await until('the settings are in force', inForce);
}

/** The second gate, and the two halves of the guard. */
const ownScripts = 3;

/** Waits until the browser runs our scripts on these hosts of the agency's own, and on no others. */
export async function guardsOnly(driver: Driver, hosts: readonly string[]): Promise<void> {
  const wanted = hosts.map((host) => `https://${host}/*`).toSorted();
  await until(`the browser guards ${hosts.join(', ') || 'no host more'}`, async () => {
    const matches = await driver.inside.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map((script) => script.matches ?? []),
    );
    const guarding = matches.filter((each) => isDeepStrictEqual(each.toSorted(), wanted));
    return wanted.length > 0 ? guarding.length === ownScripts : matches.length === 0;
  });
}

/** Takes language and rules away, as a cleaned profile might. */
export const forgetEngineData = (driver: Driver): Promise<void> =>
  driver.inside.evaluate(() => chrome.storage.local.remove('engine'));

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

/**
 * The rows of the log, oldest first.
 * @param after only those with a higher id
 */
export function rows(driver: Driver, after = 0): Promise<StoredCheck[]> {
  return driver.inside.evaluate(async (id) => {
    const found = (await indexedDB.databases()).some(({ name }) => name === 'ikrar');
    if (!found) return [];
    return new Promise<StoredCheck[]>((resolve, reject) => {
      const opening = indexedDB.open('ikrar');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const store = opening.result.transaction('checks').objectStore('checks');
        const all = store.getAll(IDBKeyRange.lowerBound(id, true));
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });
  }, after);
}

/** Waits for `count` rows with an id above `after`, and returns them. */
export async function newRows(driver: Driver, after: number, count: number): Promise<StoredCheck[]> {
  return until(`${count} new rows in the log`, async () => {
    const fresh = await rows(driver, after);
    return fresh.length >= count && fresh;
  });
}

/**
 * All that the open tabs have reported so far is written when this returns: rows are written in the order in which
 * they are reported, and one of our own is reported last, and taken out again.
 */
export async function logSettled(driver: Driver): Promise<void> {
  await driver.inside.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({})) {
      // Tabs without a guard do not answer at all.
      if (id !== undefined) await chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => undefined);
    }
    const none = { activity: 'post', gate: 'manual', verdict: 'clear', decision: 'none', findings: [] };
    const check = { schema: 1, at: 0, platform: 'fence', ...none };
    const written: unknown = await chrome.runtime.sendMessage({ type: 'log', check });
    if (written !== true) throw new Error('the log takes no row');
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('ikrar');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const work = opening.result.transaction('checks', 'readwrite');
        const fence = IDBKeyRange.bound(['fence'], ['fence', []]);
        const fences = work.objectStore('checks').index('[platform+at]').openCursor(fence);
        fences.onsuccess = () => {
          fences.result?.delete();
          fences.result?.continue();
        };
        work.onabort = () => reject(work.error);
        work.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
}

/** All that the extension keeps, in storage and in every database, as one string. */
export function allKept(driver: Driver): Promise<string> {
  return driver.inside.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        kept.push(await settled(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

/** The addresses of the extension's own tabs that stand at a page of it. */
export const tabsAt = (driver: Driver, page: string): Promise<string[]> =>
  driver.inside.evaluate(async (path) => {
    const all = await chrome.tabs.query({});
    return all.map(({ url = '' }) => url).filter((url) => url.startsWith(`${location.origin}/${path}`));
  }, page);
