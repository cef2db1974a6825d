import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from '../../log/check.ts';
import { readDrift } from '../../log/drift.ts';
import { fakeKeys } from '../../log/fake-keys.ts';
import { fakeVersion } from '../../log/fake-version.ts';
import { readGuardStates } from '../../log/guard-states.ts';
import { readSince } from '../../log/read.ts';
import { fakeAccess } from '../../policy/fake-access.ts';
import { readSettings, saveSettings } from '../../policy/store.ts';
import { fakeMenus } from './fake-menus.ts';
import { fakeScripting } from './fake-scripting.ts';
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

let access: ReturnType<typeof fakeAccess>;
let scripts: ReturnType<typeof fakeScripting>;

beforeEach(() => {
  // The package holds language and rules, and no contest.
  vi.stubGlobal('fetch', (url: URL) =>
    url.pathname === '/engine-data.json'
      ? Promise.resolve(Response.json({ version: 'a', modules: {} }))
      : Promise.reject(new Error(url.pathname)),
  );
  fakeBrowser.reset();
  fakeVersion();
  fakeKeys();
  access = fakeAccess();
  scripts = fakeScripting();
  fakeMenus();
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

it.each([{ day: '2020-01-01' }, { version: '0.0.1' }])(
  'chooses contests anew for a new day or version only, of which every open page tells: %j',
  async (old) => {
    const page = async () => (await fakeBrowser.storage.local.get('page')).page;
    await send({ type: 'refresh' });
    const first = await page();
    await fakeBrowser.storage.local.set({ page: { ...Object(first), pledge: ['kept'] } });
    await send({ type: 'refresh' });
    expect(await page()).toMatchObject({ pledge: ['kept'] });
    await fakeBrowser.storage.local.set({ page: { ...Object(first), ...old } });
    await send({ type: 'refresh' });
    expect(await page()).toEqual(first);
  },
);

describe('what a page says of its guard', () => {
  const openTab = () => fakeBrowser.tabs.create({});
  const tell = (tab: Browser.tabs.Tab, message: unknown) =>
    new Promise<unknown>((reply) => {
      void fakeBrowser.runtime.onMessage.trigger(message, { tab }, reply);
    });
  const markOf = async (tab: Browser.tabs.Tab, message: unknown) => {
    expect(await tell(tab, message)).toBe(true);
    const { id: tabId = -1 } = tab;
    return fakeBrowser.action.getBadgeText({ tabId });
  };
  const state = (changes: object) => ({
    type: 'state',
    place: 'x',
    state: 'guarded',
    activities: [],
    ...changes,
  });

  it('is kept, and marks its tab alone', async () => {
    const [one, other] = [await openTab(), await openTab()];
    expect(await markOf(one, state({ state: 'partly', flaw: 'line', activities: ['post'] }))).toBe('•');
    expect(await markOf(other, state({ place: 'facebook', state: 'off', flaw: 'off' }))).toBe('!');
    expect(await markOf(one, state({}))).toBe('');
    expect(await readGuardStates()).toMatchObject([
      { place: 'x', state: 'guarded' },
      { place: 'facebook', state: 'off' },
    ]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('is partly as soon as the first gate has missed something, and stays so', async () => {
    const [one, other] = [await openTab(), await openTab()];
    expect(await markOf(one, { type: 'drift', platform: 'x', activity: 'like', key: '0 0' })).toBe('•');
    expect(await markOf(one, state({}))).toBe('•');
    expect(await markOf(other, state({ place: 'facebook' }))).toBe('');
    expect(await readDrift()).toMatchObject([{ platform: 'x', activity: 'like', count: 1 }]);
  });

  it('gives way to a fault of the whole extension', async () => {
    const one = await openTab();
    await fakeBrowser.storage.local.set({ logFault: { since: 1, message: 'disk full' } });
    expect(await markOf(one, state({ state: 'partly', flaw: 'line' }))).toBe('');
  });

  it('is no fault when its tab was closed meanwhile', async () => {
    const one = await openTab();
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 1.'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await tell(one, state({ state: 'off' }))).toBe(false);
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await tell(one, state({ state: 'off' }))).toBe(true);
  });
});

describe("the agency's own hosts", () => {
  const matches = () => [...scripts.values()].map((script) => [script.id, script.world, script.matches]);
  const gates = (...origins: string[]) => [
    ['own-outbox', 'MAIN', origins],
    ['own-guard', 'ISOLATED', origins],
    ['own-at-rest', 'ISOLATED', origins],
  ];

  it('get their scripts once they are set and allowed, and lose them when either ends', async () => {
    await saveSettings({ hosts: ['forum.contoh.go.id', 'portal.contoh.go.id'] });
    access.give('https://forum.contoh.go.id/*');
    await vi.waitFor(() => expect(matches()).toEqual(gates('https://forum.contoh.go.id/*')));
    access.give('https://portal.contoh.go.id/*');
    await vi.waitFor(() =>
      expect(matches()).toEqual(gates('https://forum.contoh.go.id/*', 'https://portal.contoh.go.id/*')),
    );
    access.take('https://forum.contoh.go.id/*');
    await vi.waitFor(() => expect(matches()).toEqual(gates('https://portal.contoh.go.id/*')));
    await saveSettings({ hosts: [] });
    await vi.waitFor(() => expect(matches()).toEqual([]));
  });

  it('are registered anew after an update, which makes the browser forget', async () => {
    access.give('https://forum.contoh.go.id/*');
    await saveSettings({ hosts: ['forum.contoh.go.id'] });
    await vi.waitFor(() => expect(matches()).toHaveLength(3));
    scripts.clear();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.9.0' });
    await vi.waitFor(() => expect(matches()).toEqual(gates('https://forum.contoh.go.id/*')));
  });

  it('never include a platform, which has an adapter of its own', async () => {
    access.give('https://www.facebook.com/*', 'https://forum.contoh.go.id/*');
    await saveSettings({ hosts: ['www.facebook.com', 'forum.contoh.go.id'] });
    await vi.waitFor(() => expect(matches()).toEqual(gates('https://forum.contoh.go.id/*')));
  });
});

describe('to read a rule', () => {
  const tabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

  it('opens its row in a tab of its own', async () => {
    expect(await send({ type: 'read-rule', rule: 'suka-konten-kampanye' })).toBe(true);
    expect(await tabs()).toContainEqual(expect.stringMatching(/\/rules\.html#suka-konten-kampanye$/));
  });

  it('opens nothing but rows', async () => {
    const before = await tabs();
    for (const rule of ['../popup.html', 'a?b', 'https://contoh.id', ''])
      await send({ type: 'read-rule', rule }).catch(() => undefined);
    expect(await tabs()).toEqual(before);
  });
});

it.each([{ type: 'photo-references' }, { type: 'photo-references-remove', id: 'a' }])(
  'answers $type to its own pages only',
  async (message) => {
    await fakeBrowser.storage.local.set({ photoReferences: { a: 1 } });
    // This sender has no address.
    expect(await send(message).catch(() => undefined)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get('photoReferences')).toEqual({ photoReferences: { a: 1 } });
  },
);
