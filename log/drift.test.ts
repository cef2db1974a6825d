import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { driftKey, driftSize, noteDrift, readDrift } from './drift.ts';
import { fakeVersion } from './fake-version.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeVersion('1.0.0');
});

it('counts per platform and activity, also when many come at once', async () => {
  await Promise.all([
    noteDrift('x', 'like'),
    noteDrift('x', 'like'),
    noteDrift('x', 'follow'),
    noteDrift('facebook', 'like'),
  ]);
  expect(await readDrift()).toMatchObject([
    { platform: 'facebook', activity: 'like', count: 1 },
    { platform: 'x', activity: 'follow', count: 1 },
    { platform: 'x', activity: 'like', count: 2, version: '1.0.0' },
  ]);
});

it('starts from zero with a new version', async () => {
  await noteDrift('x', 'like');
  fakeVersion('1.0.1');
  expect(await readDrift()).toEqual([]);
  await noteDrift('x', 'like');
  expect(await readDrift()).toMatchObject([{ count: 1, version: '1.0.1' }]);
});

it('keeps so many rows and no more, the latest ones', async () => {
  for (let n = 0; n <= driftSize; n += 1) await noteDrift(`p${n}`, 'post');
  const rows = await readDrift();
  expect([rows.length, rows[0]?.platform, rows.at(-1)?.platform]).toEqual([driftSize, `p${driftSize}`, 'p1']);
});

it('keeps nothing but numbers and names', async () => {
  await noteDrift('x', 'like');
  const { [driftKey]: stored } = await fakeBrowser.storage.local.get(driftKey);
  expect(stored).toEqual([
    { platform: 'x', activity: 'like', count: 1, at: expect.any(Number), version: '1.0.0' },
  ]);
});

it('reads around a broken row', async () => {
  await noteDrift('x', 'like');
  const rows = await readDrift();
  await fakeBrowser.storage.local.set({ [driftKey]: ['broken', ...rows] });
  expect(await readDrift()).toEqual(rows);
  await fakeBrowser.storage.local.set({ [driftKey]: 'broken' });
  expect(await readDrift()).toEqual([]);
});
