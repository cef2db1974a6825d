import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withChecks } from './database.ts';
import { findChecks } from './find.ts';
import { readRows } from './read.ts';
import { sampleCheck } from './sample-check.ts';
import { createSearchIndex } from './search-index.ts';
import { writeCheck } from './write.ts';

/** The log as the first version opened it. */
function firstVersion(): Dexie {
  const database = new Dexie('ikrar');
  database.version(1).stores({ checks: '++id, at, platform, activity, verdict, decision' });
  return database;
}

const found = async (filter: Parameters<typeof findChecks>[0]) =>
  (await readRows(await (await findChecks(filter, createSearchIndex())).all())).map(({ at }) => at);

beforeEach(async () => {
  fakeBrowser.reset();
  await withChecks(async (checks) => checks.db.close());
  await Dexie.delete('ikrar');
});

it('keeps every row of an older version, and finds them by its new indexes', async () => {
  const old = firstVersion();
  const rows = Array.from({ length: 250 }, (_, at) =>
    sampleCheck({ at, platform: at % 5 ? 'x' : 'facebook' }),
  );
  await old.table('checks').bulkAdd(rows);
  old.close();

  expect(await withChecks((checks) => checks.toArray())).toEqual(
    rows.map((row, at) => ({ ...row, id: at + 1 })),
  );
  expect(await found({ platform: 'facebook', from: 240 })).toEqual([245, 240]);
  expect(await found({ ikrar: 3, to: 2 })).toEqual([1, 0]);
});

it('finds what an older version wrote after a roll-back, and loses nothing by it', async () => {
  await writeCheck(sampleCheck({ at: 1 }));
  await withChecks(async (checks) => checks.db.close());
  const old = firstVersion();
  await old.table('checks').add(sampleCheck({ at: 2, text: 'Rapat di balai' }));
  expect(await old.table('checks').orderBy('at').primaryKeys()).toEqual([1, 2]);
  old.close();

  expect(await found({ platform: 'x' })).toEqual([2, 1]);
  expect(await found({ search: { words: 'balai', rules: [], platforms: [] } })).toEqual([2]);
});

it('does not wait for a window that keeps an older log open, and opens by itself afterwards', async () => {
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ikrar', 10);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('checks', { keyPath: 'id', autoIncrement: true });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await expect(withChecks((checks) => checks.count())).rejects.toThrow('older log');
  expect(await writeCheck(sampleCheck({ at: 1 }))).toBe('buffer');
  older.close();
  await expect.poll(() => writeCheck(sampleCheck({ at: 2 }))).toBe('database');
  expect((await found({})).includes(1)).toBe(true);
});
