/**
 * In a page of the extension: puts a log in the place of the present one as the very first version kept it, with the
 * stores of that day, `count` rows that are all like `row`.
 */
export async function oldLog({ count, row }: { count: number; row: object }): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('ikrar'));
  // Dexie's version 1; it counts in tens.
  const opening = indexedDB.open('ikrar', 10);
  opening.onupgradeneeded = () => {
    const checks = opening.result.createObjectStore('checks', { keyPath: 'id', autoIncrement: true });
    for (const index of ['at', 'platform', 'activity', 'verdict', 'decision']) {
      checks.createIndex(index, index);
    }
  };
  const database = await settled(opening);
  const work = database.transaction('checks', 'readwrite');
  for (let id = 1; id <= count; id += 1) work.objectStore('checks').add({ ...row, id, at: id * 1000 });
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
  database.close();
}

/** In a page of the extension: whether the log has left that version. */
export const isUpgraded = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'ikrar' && version > 10);
