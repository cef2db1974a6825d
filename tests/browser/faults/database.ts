import type { Driver } from '../driver.ts';

declare global {
  interface Window {
    /** A connection of an older build, which does not give way. */
    older?: IDBDatabase;
  }
}

/** The log is gone, as when a profile is cleaned. */
export const eraseLog = (driver: Driver): Promise<void> =>
  driver.inside.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const erasing = indexedDB.deleteDatabase('ikrar');
        erasing.onsuccess = () => resolve();
        erasing.onerror = () => reject(erasing.error);
      }),
  );

/**
 * Makes the log anew, as another build might, with a table of checks under the key `keyPath`.
 * @param hold keeps the connection open and does not let go of it
 */
export const makeLog = (
  driver: Driver,
  made: { version: number; keyPath: string; hold?: boolean },
): Promise<void> =>
  driver.inside.evaluate(
    ({ version, keyPath, hold }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ikrar', version);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('checks', { keyPath, autoIncrement: keyPath === 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          if (hold) window.older = opening.result;
          else opening.result.close();
          resolve();
        };
      }),
    made,
  );

export const letGo = (driver: Driver): Promise<void> => driver.inside.evaluate(() => window.older?.close());

/** A later build upgrades the log: one more table, one more field in a row of its own. Gives the version it stands at. */
export const upgradeLog = (driver: Driver, at: number): Promise<number> =>
  driver.inside.evaluate(async (moment) => {
    const [known] = await indexedDB.databases();
    const version = (known?.version ?? 0) + 10;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('ikrar', version);
      opening.onupgradeneeded = () => {
        if (!opening.result.objectStoreNames.contains('later')) {
          opening.result.createObjectStore('later', { keyPath: 'id' });
        }
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const work = opening.result.transaction(['checks', 'later'], 'readwrite');
        const row = { schema: 2, at: moment, platform: 'x', activity: 'post', later: { added: 'field' } };
        work.objectStore('checks').add({
          ...row,
          gate: 'gesture',
          verdict: 'clear',
          decision: 'none',
          findings: [],
        });
        work.objectStore('later').put({ id: 1 });
        work.onabort = () => reject(work.error);
        work.oncomplete = () => {
          opening.result.close();
          resolve(version);
        };
      };
    });
  }, at);
