import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from '../../log/check.ts';
import { fakeKeys } from '../../log/fake-keys.ts';
import { leftPrefix } from '../../log/left.ts';
import { readSince } from '../../log/read.ts';
import { removeAllChecks } from '../../log/remove.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import { writeCheck } from '../../log/write.ts';
import { isLeft, isTakenUp, takeLeft } from './left.ts';
import type { ToBackground } from './messages.ts';

const leave = (name: string, message: unknown) =>
  fakeBrowser.storage.local.set({ [`${leftPrefix}${name}`]: message });
const kept = async () => Object.keys(await fakeBrowser.storage.local.get(null));
const write = async (message: ToBackground) => {
  if (message.type === 'log') await writeCheck(message.check, message.again || isTakenUp(message.check));
};
const log = (check: Check) => ({ type: 'log', check, key: '3 1' });
const times = async () => (await readSince(0)).map(({ at }) => at);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeKeys();
  await removeAllChecks();
});

it('takes up what a page left, once, and nothing else', async () => {
  await leave('a', log(sampleCheck({ at: 1 })));
  await leave('b', log(sampleCheck({ at: 2 })));
  await fakeBrowser.storage.local.set({ other: 1 });
  await Promise.all([takeLeft(write), takeLeft(write)]);
  expect(await times()).toEqual([1, 2]);
  expect(await kept()).toEqual(['other']);
});

it('writes nothing twice that was heard all the same', async () => {
  await writeCheck(sampleCheck({ at: 1 }));
  await leave('a', log(sampleCheck({ at: 1 })));
  await takeLeft(write);
  expect(await times()).toEqual([1]);
});

it('writes nothing twice whose own message comes after all', async () => {
  const own = (at: number) => write({ type: 'log', check: sampleCheck({ at }) });
  await leave('a', log(sampleCheck({ at: 77 })));
  await takeLeft(write);
  await own(77);
  await own(78);
  expect(await times()).toEqual([77, 78]);
});

it('takes up in the order in which it was left', async () => {
  const told: string[] = [];
  // As a browser tells them in no order.
  await leave('2', { type: 'looked', check: sampleCheck({ photos: 'whole' }) });
  await leave('1', log(sampleCheck({ photos: 'unfinished' })));
  await takeLeft(async ({ type }) => void told.push(type));
  expect(told).toEqual(['log', 'looked']);
});

it('keeps what can not be taken up now, for the next time', async () => {
  await leave('a', log(sampleCheck({ at: 1 })));
  await expect(takeLeft(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  await takeLeft(write);
  expect(await times()).toEqual([1]);
  expect(await kept()).toEqual([]);
});

it('throws away what is no message', async () => {
  await leave('a', { type: 'log', check: 7 });
  await leave('b', '__proto__');
  await takeLeft(write);
  expect([await times(), await kept()]).toEqual([[], []]);
});

it('finds it where the browser does not say the names alone', async () => {
  Object.assign(fakeBrowser.storage.local, { getKeys: undefined });
  await leave('a', log(sampleCheck({ at: 1 })));
  await takeLeft(write);
  expect(await times()).toEqual([1]);
});

it('hears of what is left, not of its going', () => {
  const handle = vi.fn();
  for (const newValue of [{}, undefined]) if (isLeft({ [`${leftPrefix}a`]: { newValue } })) handle(newValue);
  if (isLeft({ settings: { newValue: {} } })) handle('settings');
  expect(handle.mock.calls).toEqual([[{}]]);
});
