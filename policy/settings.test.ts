import { expect, it } from 'vitest';
import { settingsFallback } from './fallback.ts';
import { settingsFrom } from './settings.ts';

it('is the fallback when nothing is stored', () => {
  expect(settingsFrom(undefined)).toEqual(settingsFallback);
  expect(settingsFrom('broken')).toEqual(settingsFallback);
});

it('keeps good fields beside broken ones', () => {
  const stored = { role: 'pppk', region: 'Banten', mode: 'warn-with-reason', quiet: [{ rule: 1 }] };
  expect(settingsFrom(stored)).toEqual({ ...settingsFallback, role: 'pppk', mode: 'warn-with-reason' });
});
