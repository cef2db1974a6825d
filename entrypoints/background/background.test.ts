import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from '../../log/check.ts';
import { readSince } from '../../log/read.ts';
import { readSettings, saveSettings } from '../../policy/store.ts';
import background from './index.ts';

const check: Check = {
  schema: 1,
  at: 1_700_000_000_000,
  platform: 'x',
  activity: 'post',
  gate: 'gesture',
  verdict: 'warn',
  decision: 'cancelled',
  findings: [],
};

const send = (message: unknown) => fakeBrowser.runtime.sendMessage(message);
const snapshot = async () => (await fakeBrowser.storage.local.get('guard')).guard;

beforeEach(() => {
  fakeBrowser.reset();
  background.main();
});

it('writes a check that a page reports', async () => {
  const before = (await readSince(0)).length;
  expect(await send({ type: 'log', check })).toBe(true);
  const rows = await readSince(0);
  expect(rows).toHaveLength(before + 1);
  expect(rows.at(-1)).toMatchObject(check);
});

it('takes no check of another shape', async () => {
  const before = (await readSince(0)).length;
  await send({ type: 'log', check: { ...check, whole: 'text' } }).catch(() => undefined);
  expect(await readSince(0)).toHaveLength(before);
});

it('keeps all phrases of a false alarm, each once', async () => {
  const phrases = [
    { rule: 'dukungan-calon-post', phrase: 'gas 02' },
    { rule: 'masa-tenang', phrase: '02' },
  ];
  await send({ type: 'quiet', phrases });
  await send({ type: 'quiet', phrases });
  expect((await readSettings()).quiet).toEqual(phrases);
});

it('puts the training contest in force as soon as the person sets it', async () => {
  await saveSettings({ training: { day: '2024-10-10', contests: ['contoh-kabupaten'] } });
  await vi.waitFor(async () => {
    expect(await snapshot()).toMatchObject({
      settings: { training: { day: '2024-10-10' } },
      contests: [{ id: 'contoh-kabupaten' }],
    });
  });
});

it('notes contests that can not be loaded, and still puts the settings in force', async () => {
  await saveSettings({ region: '3603', role: 'pppk' });
  await vi.waitFor(async () => {
    expect(await snapshot()).toMatchObject({
      settings: { role: 'pppk' },
      contests: [],
      fault: expect.stringContaining('contests/national.json'),
    });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
  });
});

it('chooses contests anew for a new day only: every open page tells of it', async () => {
  await send({ type: 'refresh' });
  const first = await snapshot();
  await fakeBrowser.storage.local.set({ guard: { ...Object(first), fault: 'kept' } });
  await send({ type: 'refresh' });
  expect(await snapshot()).toMatchObject({ fault: 'kept' });
  await fakeBrowser.storage.local.set({ guard: { ...Object(first), day: '2020-01-01' } });
  await send({ type: 'refresh' });
  expect(await snapshot()).not.toMatchObject({ day: '2020-01-01' });
});
