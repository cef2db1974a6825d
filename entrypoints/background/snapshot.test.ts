import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeVersion } from '../../log/fake-version.ts';
import { policyKey } from '../../policy/managed.ts';
import { saveSettings } from '../../policy/store.ts';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { readSnapshot } from '../pages/snapshot.ts';
import { refreshSnapshot } from './snapshot.ts';

const [model] = contoh.contests;
if (!model) throw new Error('no contest to go by');

/** A contest of this province that runs in 2026, or that ended before. */
const contest = (id: string, region: string, year = '2026'): Contest => ({
  ...model,
  id,
  region,
  stages: { ...model.stages, start: `${year}-01-01`, end: `${year}-12-31` },
});
const all = [contest('here', '36'), contest('there', '31'), contest('there-once', '31', '2024')];

beforeEach(() => {
  fakeBrowser.reset();
  fakeVersion();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T05:00:00Z') });
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    const pack = /^\/contests\/(\w+)\.json$/.exec(pathname)?.[1];
    if (pack === 'index') return Response.json(all);
    return Response.json({ contests: all.filter(({ region }) => region === pack) });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const inForce = async () => {
  await refreshSnapshot();
  return (await readSnapshot())?.contests.map(({ id }) => id);
};
const underPolicy = (received: object) =>
  fakeBrowser.storage.local.set({ [policyKey]: { state: 'policy', received, at: 1 } });

describe('the contests in force', () => {
  it('are those of the region', async () => {
    await saveSettings({ region: '36' });
    expect(await inForce()).toEqual(['here']);
  });

  it('and those that the agency names, each once, while they run', async () => {
    await saveSettings({ region: '36' });
    await underPolicy({ contests: ['there', 'here', 'there-once', 'nowhere'] });
    expect(await inForce()).toEqual(['here', 'there']);
  });
});
