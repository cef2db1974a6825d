import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from './check.ts';
import { withChecks } from './database.ts';
import { firstMoment, readOverview } from './overview.ts';
import { removeAllChecks } from './remove.ts';
import { sampleCheck } from './sample-check.ts';
import { writeCheck } from './write.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
});

const [finding] = sampleCheck().findings;
const all = { from: 0, to: 100 };
const clear: Pick<Check, 'verdict' | 'decision' | 'findings'> = {
  verdict: 'clear',
  decision: 'none',
  findings: [],
};

it('counts by time, platform, point of the pledge and outcome, real activities only', async () => {
  await writeCheck(sampleCheck({ at: 1, ...clear }));
  await writeCheck(sampleCheck({ at: 2, decision: 'cancelled', gate: 'request' }));
  await writeCheck(sampleCheck({ at: 10, platform: 'facebook', decision: 'sent' }));
  await writeCheck(
    sampleCheck({
      at: 11,
      findings: finding ? [finding, { ...finding, ikrar: 4, rule: 'politik-uang' }] : [],
    }),
  );
  await writeCheck(sampleCheck({ at: 12, gate: 'training', platform: 'training' }));
  await writeCheck(sampleCheck({ at: 13, gate: 'manual' }));
  // The mode kept this one silent: nobody was reminded.
  await writeCheck(sampleCheck({ at: 14, decision: 'none' }));
  await writeCheck(sampleCheck({ at: 100 }));

  const weeks = [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 20, to: 30 },
  ];
  expect(await readOverview(all, weeks, ['x', 'facebook', 'tiktok'])).toEqual({
    total: { checked: 5, warned: 3, changed: 2 },
    spans: [
      { checked: 2, warned: 1, changed: 1 },
      { checked: 3, warned: 2, changed: 1 },
      { checked: 0, warned: 0, changed: 0 },
    ],
    platforms: [
      { checked: 4, warned: 2, changed: 2 },
      { checked: 1, warned: 1, changed: 0 },
      { checked: 0, warned: 0, changed: 0 },
    ],
    points: {
      1: { checked: 0, warned: 0, changed: 0 },
      2: { checked: 0, warned: 0, changed: 0 },
      3: { checked: 3, warned: 3, changed: 2 },
      4: { checked: 1, warned: 1, changed: 1 },
    },
    outcomes: { edited: 1, cancelled: 1, sent: 1, 'sent-with-reason': 0, 'false-alarm': 0 },
  });
});

it('counts what still waits in the buffer', async () => {
  await writeCheck(sampleCheck({ at: 1 }));
  await withChecks(async (checks) => checks.db.close());
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No space left', 'QuotaExceededError');
  });
  await writeCheck(sampleCheck({ at: 2, decision: 'sent' }));
  await writeCheck(sampleCheck({ at: 3, ...clear }));
  open.mockRestore();
  const overview = await readOverview(all, [all], ['x']);
  for (const counts of [overview.total, overview.spans[0], overview.platforms[0]]) {
    expect(counts).toEqual({ checked: 3, warned: 2, changed: 1 });
  }
});

it('knows when the log begins', async () => {
  expect(await firstMoment()).toBeUndefined();
  for (const at of [7, 5, 6]) await writeCheck(sampleCheck({ at }));
  expect(await firstMoment()).toBe(5);
});
