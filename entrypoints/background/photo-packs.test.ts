import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { learnedVersion } from '../../photos/learn/learned.ts';
import { snapshotKey } from '../../policy/snapshot.ts';
import { isOwnPage } from '../pages/own-page.ts';
import { forgetEnded, forgetPictures } from './photo-packs.ts';

const face = (contest: string) => ({ contest, ticket: 0, name: 'Contoh', picture: 'a', embedding: [1] });
const pack = (contest: string, end: string) => ({
  version: learnedVersion,
  faces: [face(contest)],
  emblems: [],
  ends: { [contest]: end },
});
const stored = async () => (await fakeBrowser.storage.local.get('photoReferences')).photoReferences;

beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime('2030-05-03T05:00:00Z');
  return () => vi.useRealTimers();
});

it('throws away what belongs to ended contests, but for those in force for training', async () => {
  const packs = { old: pack('then', '2030-05-02'), now: pack('now', '2030-05-03') };
  await fakeBrowser.storage.local.set({ photoReferences: packs });
  const contest = {
    id: 'then',
    name: 'Dulu',
    office: 'bupati',
    region: '9999',
    stages: {
      start: '2029-01-01',
      candidates: '2029-06-01',
      quiet: '2030-05-01',
      vote: '2030-05-02',
      end: '2030-05-02',
    },
    tickets: [],
  };
  const snapshot = { settings: {}, day: '2030-05-03', contests: [contest] };
  await fakeBrowser.storage.local.set({ [snapshotKey]: snapshot });
  await forgetEnded();
  expect(await stored()).toEqual(packs);
  await fakeBrowser.storage.local.set({ [snapshotKey]: { ...snapshot, contests: [] } });
  await forgetEnded();
  expect(await stored()).toEqual({ now: packs.now });
});

it('forgets one pack, and with the last one everything', async () => {
  const packs = { one: pack('now', '2031-01-01'), two: pack('now', '2031-01-01') };
  await fakeBrowser.storage.local.set({ photoReferences: packs });
  await forgetPictures('one');
  expect(await stored()).toEqual({ two: packs.two });
  await forgetPictures('two');
  expect(await stored()).toBeUndefined();
});

it('knows its own pages from scripts on other pages, and from other extensions', () => {
  const { id } = fakeBrowser.runtime;
  const url = fakeBrowser.runtime.getURL('/options.html');
  expect(isOwnPage({ id, url })).toBe(true);
  expect(isOwnPage({ id, url: 'https://www.facebook.com/' })).toBe(false);
  expect(isOwnPage({ id: 'other', url })).toBe(false);
  expect(isOwnPage({ id })).toBe(false);
});
