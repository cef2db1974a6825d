import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from '../../log/check.ts';
import { readSince } from '../../log/read.ts';
import { removeAllChecks } from '../../log/remove.ts';
import { writeCheck } from '../../log/write.ts';
import { saveSettings } from '../../policy/store.ts';
import { forgetOldChecks } from './retention.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-22T05:00:00Z');

const aged = (days: number): Check => ({
  schema: 1,
  at: now - days * day,
  platform: 'x',
  activity: 'post',
  gate: 'gesture',
  verdict: 'warn',
  decision: 'cancelled',
  findings: [],
});
const ages = async () => (await readSince(0)).map(({ at }) => (now - at) / day);
const policy = (received: object) =>
  fakeBrowser.storage.local.set({ policy: { state: 'policy', received, at: 1 } });

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
  for (const days of [400, 31, 30, 1]) await writeCheck(aged(days));
});

it('keeps everything by default', async () => {
  await forgetOldChecks(now);
  expect(await ages()).toEqual([400, 31, 30, 1]);
});

it('deletes what is older than was said, and not what is just as old', async () => {
  await saveSettings({ logDays: 30 });
  await forgetOldChecks(now);
  expect(await ages()).toEqual([30, 1]);
});

it('deletes waiting rows as well', async () => {
  await fakeBrowser.storage.local.set({
    logBuffer: [
      { id: -1, check: aged(50) },
      { id: -2, check: aged(2) },
    ],
  });
  await saveSettings({ logDays: 30 });
  await forgetOldChecks(now);
  expect(await ages()).toEqual([30, 2, 1]);
});

it('looks once a day, and again when fewer days are chosen', async () => {
  await saveSettings({ logDays: 365 });
  await forgetOldChecks(now);
  expect(await ages()).toEqual([31, 30, 1]);
  await writeCheck(aged(500));
  await forgetOldChecks(now + 1000);
  expect(await ages()).toEqual([500, 31, 30, 1]);
  await forgetOldChecks(now + day);
  expect(await ages()).toEqual([31, 30, 1]);
  await saveSettings({ logDays: 7 });
  await forgetOldChecks(now + day);
  expect(await ages()).toEqual([1]);
});

it('does what a policy says', async () => {
  await saveSettings({ logDays: 0 });
  await policy({ logDays: 30 });
  await forgetOldChecks(now);
  expect(await ages()).toEqual([30, 1]);
});

it('is no way around a policy under which rows may not be deleted', async () => {
  await saveSettings({ logDays: 30 });
  await policy({ logMayDelete: false });
  await forgetOldChecks(now);
  expect(await ages()).toHaveLength(4);
});
