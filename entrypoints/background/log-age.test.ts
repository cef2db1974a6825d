import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withChecks } from '../../log/database.ts';
import { removeAllChecks } from '../../log/remove.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import { saveSettings } from '../../policy/store.ts';
import { keepLogShort } from './log-age.ts';

const day = 24 * 60 * 60 * 1000;
const left = () => withChecks((checks) => checks.count());

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
  const days = [1, 29, 31, 4000];
  await withChecks((checks) =>
    checks.bulkAdd(days.map((one) => sampleCheck({ at: Date.now() - one * day }))),
  );
});

it('keeps everything unless told otherwise', async () => {
  await keepLogShort();
  expect(await left()).toBe(4);
});

it('deletes what is older than the person or the agency wants it kept', async () => {
  await saveSettings({ logDays: 30 });
  await keepLogShort();
  expect(await left()).toBe(2);
});
