import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
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

describe('a clock that leaps ahead', () => {
  const years = 3 * 365 * day;
  beforeEach(async () => {
    await saveSettings({ logDays: 365 });
    await forgetOldChecks(now);
  });

  it('takes nothing along, and nothing is left of it once it is set right', async () => {
    await forgetOldChecks(now + years);
    await forgetOldChecks(now + years + day);
    expect(await ages()).toEqual([31, 30, 1]);
    await writeCheck(aged(400));
    await forgetOldChecks(now + day);
    expect(await ages()).toEqual([31, 30, 1]);
  });

  it('is believed when it goes on for a week: the device was put away', async () => {
    for (let since = 0; since < 7; since += 1) await forgetOldChecks(now + years + since * day);
    expect(await ages()).toEqual([31, 30, 1]);
    await forgetOldChecks(now + years + 7 * day);
    expect(await ages()).toEqual([]);
  });

  it('is none after a month of holidays', async () => {
    await writeCheck(aged(340));
    await forgetOldChecks(now + 31 * day);
    expect(await ages()).toEqual([31, 30, 1]);
  });

  it('is noticed where everything was kept until now', async () => {
    await saveSettings({ logDays: 0 });
    await forgetOldChecks(now + day);
    await saveSettings({ logDays: 30 });
    await forgetOldChecks(now + years);
    expect(await ages()).toEqual([31, 30, 1]);
  });
});
