import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withChecks } from './database.ts';
import { findChecks } from './find.ts';
import { readOverview } from './overview.ts';
import { readRows } from './read.ts';
import { removeAllChecks } from './remove.ts';
import { sampleCheck } from './sample-check.ts';
import { createSearchIndex } from './search-index.ts';
import { writeCheck } from './write.ts';

const day = 24 * 60 * 60 * 1000;
/** Noon, so that no row stands at the border of a day. */
const start = Date.UTC(2026, 0, 1, 5);

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What the database is asked for: work that can be compared on any machine. */
function requests(): () => number {
  const asked = [
    ...(['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count', 'put', 'add'] as const).map(
      (name) => vi.spyOn(IDBObjectStore.prototype, name),
    ),
    ...(['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const).map((name) =>
      vi.spyOn(IDBIndex.prototype, name),
    ),
    vi.spyOn(IDBCursor.prototype, 'continue'),
  ];
  return () => asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

const fill = (count: number) =>
  withChecks((checks) =>
    checks.bulkAdd(
      Array.from({ length: count }, (_, at) => sampleCheck({ at: start + (at % 60) * day + at })),
    ),
  );

/** Requests to the database while `work` is done with so many rows in the log. */
async function cost(rows: number, work: () => Promise<unknown>): Promise<number> {
  await removeAllChecks();
  await fill(rows);
  const count = requests();
  await work();
  const asked = count();
  vi.restoreAllMocks();
  return asked;
}

const overview = () =>
  readOverview(
    { from: start, to: start + 90 * day },
    [{ from: start, to: start + 30 * day }],
    ['x', 'facebook'],
  );
const firstPage = async () => {
  const found = await findChecks({}, createSearchIndex());
  return readRows((await found.all()).slice(0, 25));
};

it('writing a check asks as much with many rows as with few', async () => {
  const write = () => writeCheck(sampleCheck({ at: start + 61 * day }));
  expect(await cost(800, write)).toBe(await cost(100, write));
});

it('once the days are counted, the charts ask as much with many rows as with few', async () => {
  const again = async (rows: number) => {
    await removeAllChecks();
    await fill(rows);
    await overview();
    const count = requests();
    await overview();
    const asked = count();
    vi.restoreAllMocks();
    return asked;
  };
  expect(await again(800)).toBe(await again(100));
});

it.each([
  ['the charts, before any day is counted', overview],
  ['the first rows of the list', firstPage],
])('%s: eight times the rows ask at most eight times as much', async (_, work) => {
  expect((await cost(800, work)) / (await cost(100, work))).toBeLessThanOrEqual(8);
});
