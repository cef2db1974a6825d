import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, saveSettings } from './store.ts';

beforeEach(() => fakeBrowser.reset());

it('keeps each of two changes that are made at once', async () => {
  await Promise.all([saveSettings({ region: '36' }), saveSettings({ pausedUntil: 5 })]);
  expect(await readSettings()).toMatchObject({ region: '36', pausedUntil: 5 });
});

it('lets changes that build on what is there follow one another', async () => {
  const quiet = (phrase: string) =>
    saveSettings((now) => ({ quiet: [...now.quiet, { rule: 'dukungan-calon', phrase }] }));
  await Promise.all([quiet('satu'), quiet('dua')]);
  expect((await readSettings()).quiet.map(({ phrase }) => phrase)).toEqual(['satu', 'dua']);
});
