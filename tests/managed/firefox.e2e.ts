import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Driver } from '../browser/driver.ts';
import { settingsInForce } from '../browser/inside.ts';
import { type Served, serve } from '../browser/server.ts';
import { until } from '../browser/until.ts';
import { goBack, heldAt, partisanAtX } from './at-x.ts';
import { launchManagedFirefox } from './managed-firefox.ts';
import { folders, install, updateServer } from './releases.ts';

declare const chrome: typeof Api;

const good = { agency: 'Dinas Contoh', mode: 'warn-with-reason', role: 'pppk', language: 'id' };
/** Firefox hands on whatever stands there. */
const bad = { logDays: 'sebulan', rolle: 'pns' };

let served: Served;
let driver: Driver;

beforeAll(async () => {
  served = await serve({}, updateServer(folders.now));
  driver = await launchManagedFirefox(served, { ...good, ...bad });
});
afterAll(async () => {
  await driver?.close();
  expect([...served.strangers]).toEqual([]);
  await served.close();
});

test('Firefox is made to install it, for private windows too', async () => {
  expect(await driver.inside.evaluate(() => chrome.runtime.id)).toBe(install().firefoxId);
  expect(await driver.inside.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  const guarded = () =>
    driver.inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      // Until its guard stands it does not answer at all.
      const status = await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'status' }).catch(() => undefined);
      return tab?.incognito === true && status?.guarded === true;
    });
  const window = await driver.inside.evaluate(async () => {
    const { id } = (await chrome.windows.create({ incognito: true, url: 'https://x.com/home' })) ?? {};
    return id;
  });
  await until('the private window is guarded', guarded);
  await driver.inside.evaluate((id) => chrome.windows.remove(id ?? 0), window);
});

test('its settings are in force', async () => {
  const { agency, ...others } = good;
  expect(await settingsInForce(driver)).toMatchObject({ ...others, agency: { name: agency }, logDays: 0 });
  const here = await partisanAtX(driver, served);
  await heldAt(here);
  await goBack(here);
  expect(here.sent()).toEqual([]);
  await here.tab.close();
});

test('the keys that can’t be used are named on the page', async () => {
  const tab = await driver.openExtension('options.html');
  const problems = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.problems code')].map(({ textContent }) => textContent),
    );
  await until('there are some', async () => (await problems()).length > 0);
  expect((await problems()).toSorted()).toEqual(['logDays: "sebulan"', 'rolle: "pns"']);
  await tab.close();
});
