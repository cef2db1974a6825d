import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bufferSize, readBuffer, readLogFault } from './buffer.ts';
import type { Check } from './check.ts';
import { withChecks } from './database.ts';
import { findChecks } from './find.ts';
import { readRows } from './read.ts';
import { countOlder, removeAllChecks, removeCheck, removeOlder } from './remove.ts';
import { sampleCheck } from './sample-check.ts';
import { createSearchIndex } from './search-index.ts';
import { completeCheck, writeCheck } from './write.ts';

/** Takes IndexedDB away: the connection is lost and every new one fails, as on a full disk or a broken profile. */
async function breakDatabase() {
  await withChecks(async (checks) => checks.db.close());
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'QuotaExceededError');
  });
  return () => open.mockRestore();
}

const stored = () => withChecks((checks) => checks.toArray());
const rows = async () => readRows(await (await findChecks({}, createSearchIndex())).all());
const times = async () => (await rows()).map(({ at }) => at);

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
});

describe('a check is written', () => {
  it('to the database', async () => {
    expect(await writeCheck(sampleCheck())).toBe('database');
    expect(await stored()).toEqual([{ ...sampleCheck(), id: expect.any(Number) }]);
    expect(await readLogFault()).toBeUndefined();
  });

  it('to the buffer while IndexedDB is broken, and the fault is noted', async () => {
    await breakDatabase();
    expect(await writeCheck(sampleCheck({ at: 7 }))).toBe('buffer');
    expect((await readBuffer()).map(({ check }) => check)).toEqual([sampleCheck({ at: 7 })]);
    expect(await readLogFault()).toEqual({ since: 7, message: expect.stringContaining('backing store') });
  });

  it('in order, when many come at once', async () => {
    await breakDatabase();
    await Promise.all([1, 2, 3].map((at) => writeCheck(sampleCheck({ at }))));
    expect((await readBuffer()).map(({ check }) => check.at)).toEqual([1, 2, 3]);
  });

  it('once, although it is told again: in the database, in the buffer, and between the two', async () => {
    await writeCheck(sampleCheck({ at: 1 }));
    expect(await writeCheck(sampleCheck({ at: 1 }), true)).toBe('database');
    const mend = await breakDatabase();
    await writeCheck(sampleCheck({ at: 2 }));
    expect(await writeCheck(sampleCheck({ at: 2 }), true)).toBe('buffer');
    mend();
    // The background ends after the rows have moved over, before the buffer is emptied.
    const remove = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('ended'));
    await expect(writeCheck(sampleCheck({ at: 3 }))).rejects.toThrow('ended');
    remove.mockRestore();
    await writeCheck(sampleCheck({ at: 3 }), true);
    await writeCheck(sampleCheck({ at: 4 }));
    expect((await stored()).map(({ at }) => at).sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(await readBuffer()).toEqual([]);
  });

  it('as often as it was told first: two that look alike are two', async () => {
    await Promise.all([writeCheck(sampleCheck({ at: 1 })), writeCheck(sampleCheck({ at: 1 }))]);
    expect(await stored()).toHaveLength(2);
  });

  it('over the oldest when the buffer is full', async () => {
    await breakDatabase();
    for (let at = 1; at <= bufferSize + 3; at += 1) await writeCheck(sampleCheck({ at }));
    const ats = (await readBuffer()).map(({ check }) => check.at);
    expect([ats.length, ats[0], ats.at(-1)]).toEqual([bufferSize, 4, bufferSize + 3]);
  });

  it('nowhere without saying so', async () => {
    await breakDatabase();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await expect(writeCheck(sampleCheck())).rejects.toThrow('disk full');
  });
});

describe('a row whose pictures are looked at later', () => {
  const plain = (at: number) => sampleCheck({ at, verdict: 'clear', decision: 'none', findings: [] });
  const early = (at: number): Check => ({ ...plain(at), photos: 'unfinished' });
  const whole = (at: number) => sampleCheck({ at, decision: 'none', photos: 'whole' });
  const said = async () => (await rows()).map(({ at, verdict, photos }) => `${at} ${verdict} ${photos}`);

  it('is completed, and stays one', async () => {
    await writeCheck(early(1));
    await writeCheck(plain(1));
    const [before] = await stored();
    await completeCheck(whole(1));
    await completeCheck(whole(1));
    await completeCheck({ ...early(1), photos: 'none' });
    // Told again, as a page may that was closed.
    await writeCheck(early(1), true);
    expect(await said()).toEqual(expect.arrayContaining(['1 warn whole', '1 clear undefined']));
    expect(await stored()).toHaveLength(2);
    expect((await stored())[0]).toEqual({ ...whole(1), id: before?.id });
  });

  it('is counted as what it has become, on a day that is counted already', async () => {
    const days = 86_400_000;
    await writeCheck(sampleCheck({ at: 2 * days }));
    await writeCheck(early(2 * days + 1));
    const warned = async () => (await findChecks({ verdict: 'warn' }, createSearchIndex())).total;
    expect(await warned()).toBe(1);
    await completeCheck(whole(2 * days + 1));
    expect(await warned()).toBe(2);
    expect((await findChecks({ verdict: 'clear' }, createSearchIndex())).total).toBe(0);
  });

  it('does not come back once it is removed, and is none of another moment', async () => {
    await writeCheck(early(1));
    await completeCheck(whole(2));
    expect(await said()).toEqual(['1 clear unfinished']);
    await removeAllChecks();
    await completeCheck(whole(1));
    expect(await said()).toEqual([]);
  });

  it('is completed where it waits, and where IndexedDB broke in between', async () => {
    await writeCheck(early(1));
    const mend = await breakDatabase();
    await writeCheck(early(2));
    await completeCheck(whole(2));
    await writeCheck(early(2), true);
    await completeCheck(whole(1));
    expect((await readBuffer()).map(({ check }) => check)).toEqual([whole(2), whole(1)]);
    mend();
    await writeCheck(sampleCheck({ at: 3 }));
    expect((await said()).toSorted()).toEqual(['1 warn whole', '2 warn whole', '3 warn undefined']);
  });
});

describe('when IndexedDB works again', () => {
  it('the buffer moves over with the next check, and the fault is over', async () => {
    const mend = await breakDatabase();
    await writeCheck(sampleCheck({ at: 1 }));
    await writeCheck(sampleCheck({ at: 2 }));
    mend();
    expect(await writeCheck(sampleCheck({ at: 3 }))).toBe('database');
    expect((await stored()).map(({ at }) => at).sort((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(await readBuffer()).toEqual([]);
    expect(await readLogFault()).toBeUndefined();
  });
});

describe('a connection that dies while it is open', () => {
  it('is given up, and the next check opens a new one', async () => {
    const dead = await withChecks(async (checks) => checks.db.backendDB());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.transaction.db === dead) throw new DOMException('The connection is dead', 'UnknownError');
      return this.put(...row);
    });
    expect(await writeCheck(sampleCheck({ at: 1 }))).toBe('buffer');
    expect(await writeCheck(sampleCheck({ at: 2 }))).toBe('database');
    expect(await times()).toEqual([2, 1]);
  });
});

describe('removing', () => {
  it('takes one row, stored or waiting', async () => {
    await writeCheck(sampleCheck({ at: 1 }));
    await writeCheck(sampleCheck({ at: 2 }));
    const mend = await breakDatabase();
    await writeCheck(sampleCheck({ at: 3 }));
    await writeCheck(sampleCheck({ at: 4 }));
    mend();
    for (const { id, at } of await rows()) if (at === 1 || at === 3) await removeCheck(id);
    expect(await times()).toEqual([4, 2]);
  });

  it('takes all', async () => {
    await writeCheck(sampleCheck({ at: 1 }));
    const mend = await breakDatabase();
    await writeCheck(sampleCheck({ at: 2 }));
    mend();
    await removeAllChecks();
    expect(await times()).toEqual([]);
  });

  it('takes what is older than it is to be kept, stored or waiting', async () => {
    const day = 24 * 60 * 60 * 1000;
    await writeCheck(sampleCheck({ at: 1 * day - 1 }));
    await writeCheck(sampleCheck({ at: 1 * day }));
    const mend = await breakDatabase();
    await writeCheck(sampleCheck({ at: 5 }));
    await writeCheck(sampleCheck({ at: 2 * day }));
    mend();
    expect(await countOlder(day)).toBe(1);
    await removeOlder(day);
    expect(await times()).toEqual([2 * day, 1 * day]);
  });

  it('says when IndexedDB does not let it', async () => {
    await breakDatabase();
    await writeCheck(sampleCheck());
    await expect(removeAllChecks()).rejects.toThrow('backing store');
    expect(await readBuffer()).toEqual([]);
  });
});
