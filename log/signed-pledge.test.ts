import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSignedPledge, removeSignedPledge, signedPledgeKey, signPledge } from './signed-pledge.ts';

beforeEach(() => fakeBrowser.reset());

const pledge = { name: 'Sri Contohari', day: '2026-11-22', points: ['Satu', 'Dua'] };

it('is kept with its words, and goes on wish', async () => {
  expect(await readSignedPledge()).toBeUndefined();
  await signPledge({ ...pledge, name: '  Sri Contohari ' });
  expect(await readSignedPledge()).toEqual(pledge);
  await removeSignedPledge();
  expect(await fakeBrowser.storage.local.get(signedPledgeKey)).toEqual({});
});

it('is not made without a name', async () => {
  await expect(signPledge({ ...pledge, name: '   ' })).rejects.toThrow();
  expect(await readSignedPledge()).toBeUndefined();
});

it('is none where storage holds something else', async () => {
  await fakeBrowser.storage.local.set({ [signedPledgeKey]: { name: 7 } });
  expect(await readSignedPledge()).toBeUndefined();
});
