import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from './check.ts';
import { withChecks } from './database.ts';
import { type CheckFilter, matcher } from './filter.ts';
import { type Found, findChecks } from './find.ts';
import { readHelpings, readRows, readSince } from './read.ts';
import { removeAllChecks } from './remove.ts';
import { sampleCheck } from './sample-check.ts';
import { createSearchIndex } from './search-index.ts';
import { writeCheck } from './write.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
});

const timesOf = async (found: Found) => (await readRows(await found.all())).map(({ at }) => at);

const [finding] = sampleCheck().findings;
const touching = (ikrar: 2 | 4, rule: string, ...words: string[]): Pick<Check, 'findings'> => ({
  findings: finding ? [{ ...finding, ikrar, rule, words }] : [],
});
const clear: Pick<Check, 'verdict' | 'decision' | 'findings'> = {
  verdict: 'clear',
  decision: 'none',
  findings: [],
};

/** Something of everything, oldest first. */
const some: Check[] = [
  sampleCheck({ at: 1 }),
  sampleCheck({ at: 2, platform: 'facebook', ...clear }),
  sampleCheck({ at: 3, activity: 'comment' }),
  sampleCheck({ at: 4, decision: 'sent-with-reason', reason: 'Bahan sosialisasi' }),
  sampleCheck({ at: 5, ...clear, text: 'Rapat di aula Facebook' }),
  sampleCheck({
    at: 6,
    platform: 'facebook',
    verdict: 'hint',
    decision: 'none',
    ...touching(4, 'politik-uang', 'amplop'),
  }),
  sampleCheck({ at: 7, platform: 'training', gate: 'training', ...touching(2, 'ajakan-pegawai', 'ayo') }),
];

const filters: [CheckFilter, number[]][] = [
  [{}, [7, 6, 5, 4, 3, 2, 1]],
  [{ platform: 'facebook' }, [6, 2]],
  [{ platform: 'x' }, [5, 4, 3, 1]],
  [{ activity: 'comment' }, [3]],
  [{ verdict: 'clear' }, [5, 2]],
  [{ decision: 'sent-with-reason' }, [4]],
  [{ from: 3, to: 6 }, [5, 4, 3]],
  [{ from: 3, platform: 'facebook' }, [6]],
  [{ to: 5, activity: 'post', verdict: 'warn' }, [4, 1]],
  [{ platform: 'x', activity: 'post', decision: 'edited' }, [1]],
  [{ platform: 'facebook', activity: 'post', verdict: 'hint', decision: 'none' }, [6]],
  [{ ikrar: 4 }, [6]],
  [{ ikrar: 2, platform: 'x' }, []],
  [{ search: { words: ' NOMOR 1 ', rules: [], platforms: [] } }, [4, 3, 1]],
  [{ search: { words: 'sosialisasi', rules: [], platforms: [] } }, [4]],
  [{ search: { words: 'aula', rules: [], platforms: [] } }, [5]],
  [{ search: { words: 'facebook', rules: [], platforms: ['facebook'] } }, [6, 5, 2]],
  [{ search: { words: 'uang', rules: ['politik-uang'], platforms: [] } }, [6]],
  [{ search: { words: 'tidak ada', rules: [], platforms: [] } }, []],
  [{ search: { words: '  ', rules: [], platforms: [] }, verdict: 'clear' }, [5, 2]],
];

describe('a filter', () => {
  it.each(filters)('%j', async (filter, expected) => {
    for (const check of some) await writeCheck(check);
    const found = await findChecks(filter, createSearchIndex());
    expect(await timesOf(found)).toEqual(expected);
    expect(found.total).toBe(expected.length);
    expect((await readRows(await found.page(1, 2))).map(({ at }) => at)).toEqual(expected.slice(1, 3));
    expect(found.fault).toBeUndefined();
  });

  it.each(filters)('%j, on rows at hand', (filter, expected) => {
    const found = some.filter(matcher(filter)).map(({ at }) => at);
    expect(found.toReversed()).toEqual(expected);
  });
});

it('orders by the time of the check, not by when it was written', async () => {
  for (const at of [2, 5, 1, 4, 3]) await writeCheck(sampleCheck({ at }));
  const found = await findChecks({ platform: 'x' }, createSearchIndex());
  expect(await timesOf(found)).toEqual([5, 4, 3, 2, 1]);
});

it('finds texts that came later once it is told to forget', async () => {
  const index = createSearchIndex();
  const filter = { search: { words: 'balai', rules: [], platforms: [] } };
  await writeCheck(sampleCheck({ ...clear, text: 'Rapat di balai desa' }));
  expect((await findChecks(filter, index)).total).toBe(1);
  await writeCheck(sampleCheck({ ...clear, text: 'Ke balai lagi' }));
  index.forget();
  expect((await findChecks(filter, index)).total).toBe(2);
});

it('forgets rows that are gone', async () => {
  for (const at of [1, 2]) await writeCheck(sampleCheck({ at }));
  const ids = await (await findChecks({}, createSearchIndex())).all();
  await withChecks((checks) => checks.where('at').equals(2).delete());
  expect((await readRows(ids)).map(({ at }) => at)).toEqual([1]);
});

it('gives rows in helpings, in order', async () => {
  for (const at of [1, 2, 3]) await writeCheck(sampleCheck({ at }));
  const ids = await (await findChecks({}, createSearchIndex())).all();
  const got: number[] = [];
  for await (const rows of readHelpings(ids)) got.push(...rows.map(({ at }) => at));
  expect(got).toEqual([3, 2, 1]);
});

describe('while IndexedDB is broken', () => {
  async function breakDatabase() {
    await withChecks(async (checks) => checks.db.close());
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'QuotaExceededError');
    });
    return () => open.mockRestore();
  }

  it('the buffer and the fault are shown', async () => {
    await writeCheck(sampleCheck({ at: 1 }));
    await breakDatabase();
    await writeCheck(sampleCheck({ at: 2 }));
    await writeCheck(sampleCheck({ at: 3, platform: 'facebook' }));
    const found = await findChecks({ platform: 'facebook' }, createSearchIndex());
    expect(await timesOf(found)).toEqual([3]);
    expect(found.fault?.message).toContain('backing store');
  });

  it('and stored and waiting rows together once it works again', async () => {
    await writeCheck(sampleCheck({ at: 1 }));
    const mend = await breakDatabase();
    await writeCheck(sampleCheck({ at: 2 }));
    await writeCheck(sampleCheck({ at: 3 }));
    mend();
    const found = await findChecks({}, createSearchIndex());
    expect(await timesOf(found)).toEqual([3, 2, 1]);
    for (const at of [0, 1, 2]) {
      expect((await readRows(await found.page(at, 2))).map((row) => row.at)).toEqual(
        [3, 2, 1].slice(at, at + 2),
      );
    }
    expect((await readSince(2)).map(({ at }) => at)).toEqual([2, 3]);
  });
});
