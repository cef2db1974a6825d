import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Tab } from '../browser/driver.ts';
import { settingsInForce } from '../browser/inside.ts';
import { type Served, serve } from '../browser/server.ts';
import { until } from '../browser/until.ts';
import { knownPolicy } from './known-policy.ts';
import { launchManaged, type Managed } from './managed-chromium.ts';
import { folders, updateServer } from './releases.ts';

declare const chrome: typeof Api;

let served: Served;
let managed: Managed;

beforeAll(async () => {
  served = await serve({}, updateServer(folders.now));
  managed = await launchManaged(served, { agency: 'Dinas Awal', welcome: false });
});
afterAll(async () => {
  await managed?.driver.close();
  expect([...served.strangers]).toEqual([]);
  await served.close();
});

const now = () => settingsInForce(managed.driver);
const person = (settings: object) =>
  managed.driver.inside.evaluate((own) => chrome.storage.local.set({ settings: own }), settings);
const words = (tab: Tab, selector: string) =>
  tab.evaluate((path) => document.querySelector<HTMLElement>(path)?.innerText ?? '', selector);

/** Puts a policy in force that names its agency, in a test that names it alone. */
async function obey(policy: { agency: string; [key: string]: unknown }): Promise<void> {
  await managed.setPolicy({ language: 'id', welcome: false, ...policy });
  await until('the policy is in force', async () => (await now()).agency?.name === policy.agency, 10_000);
}

test('a key that can’t be used is left out and named on the page, and the others hold', async () => {
  await person({});
  const keys = ['agency', 'mode', 'logDays', 'role'];
  await obey({ agency: 'Dinas Satu', mode: 'loud', logDays: 'sebulan', role: 'pppk', keys });
  expect(await now()).toMatchObject({ mode: 'warn', logDays: 0, role: 'pppk' });
  const tab = await managed.driver.openExtension('options.html');
  await until('the page names both', async () => {
    const problems = await words(tab, '.problems');
    // A value of another kind Chromium drops by itself; only that the key never came is known of it.
    return problems.includes('mode: "loud"') && problems.includes('logDays');
  });
  await tab.close();
});

test('what is locked says by whom and gives way to nobody; the rest is the person’s', async () => {
  await person({});
  await obey({ agency: 'Dinas Dua', mode: 'hint', role: 'pppk', locked: ['mode'] });
  const tab = await managed.driver.openExtension('options.html');
  await until('the page says who has locked it', async () =>
    (await words(tab, 'body')).includes('Diatur oleh Dinas Dua'),
  );
  const inert = await tab.evaluate(() => {
    const modes = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"][name="mode"]')];
    // `warn`, as a person would choose it.
    modes[2]?.click();
    return modes.map(({ disabled }) => disabled);
  });
  expect(inert).toEqual([true, true, true, true]);
  await tab.evaluate(() => {
    const role = [...document.querySelectorAll('select')].find(({ options }) => options[0]?.value === 'pns');
    if (!role) throw new Error('no choice of a role');
    role.value = 'cpns';
    role.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('the role is the person’s', async () => (await now()).role === 'cpns');
  expect((await now()).mode).toBe('hint');
  const stored = await managed.driver.inside.evaluate(() => chrome.storage.local.get('settings'));
  expect(stored).toEqual({ settings: { role: 'cpns' } });
  await tab.close();
});

test('without the policy the person’s own settings are back, untouched', async () => {
  const own = { mode: 'hint', role: 'cpns', logDays: 30 };
  await person(own);
  await obey({ agency: 'Dinas Tiga', mode: 'warn-with-reason', role: 'pns' });
  expect(await now()).toMatchObject({ mode: 'warn-with-reason', role: 'pns', logDays: 30 });
  await managed.setPolicy({});
  await until(
    'there is no policy any more',
    async () => (await knownPolicy(managed.driver))?.state === 'none',
    10_000,
  );
  await until('the person decides', async () => (await now()).mode === 'hint');
  expect(await now()).toMatchObject({ ...own, agency: {} });
});
