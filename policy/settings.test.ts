import { expect, it } from 'vitest';
import { settingsFallback } from './fallback.ts';
import { settingsFrom } from './settings.ts';

it('is the fallback when nothing is stored', () => {
  expect(settingsFrom(undefined)).toEqual(settingsFallback);
  expect(settingsFrom('broken')).toEqual(settingsFallback);
  expect(settingsFrom(['broken'])).toEqual(settingsFallback);
});

it('keeps good fields beside broken ones', () => {
  const stored = { role: 'pppk', region: 'Banten', mode: 'warn-with-reason', quiet: [{ rule: 1 }] };
  expect(settingsFrom(stored)).toEqual({ ...settingsFallback, role: 'pppk', mode: 'warn-with-reason' });
});

it('drops hosts that are none, one by one', () => {
  const hosts = ['forum.instansi.go.id', '*.go.id', 7, 'forum.instansi.go.id/x', 'portal.instansi.go.id'];
  expect(settingsFrom({ hosts: [...hosts, 'forum.instansi.go.id'] }).hosts).toEqual([
    'forum.instansi.go.id',
    'portal.instansi.go.id',
  ]);
  expect(settingsFrom({ hosts: 'forum.instansi.go.id' }).hosts).toEqual([]);
});
