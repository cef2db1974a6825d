import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { rows } from '../browser/inside.ts';
import { type Served, serve } from '../browser/server.ts';
import { until } from '../browser/until.ts';
import { goBack, heldAt, partisanAtX } from './at-x.ts';
import { launchManaged, type Managed } from './managed-chromium.ts';
import { isUpgraded, oldLog } from './old-log.ts';
import { folders, previous, updateServer } from './releases.ts';

declare const chrome: typeof Api;

const server = updateServer(folders.before);

let served: Served;
let managed: Managed;

beforeAll(async () => {
  served = await serve({}, server);
  managed = await launchManaged(served, { agency: 'Dinas Contoh', welcome: false });
});
afterAll(async () => {
  await managed?.driver.close();
  expect([...served.strangers]).toEqual([]);
  await served.close();
});

const version = () => managed.driver.inside.evaluate(() => chrome.runtime.getManifest().version);

/** The browser asks the agency's server, as it does every few hours, and has the new version ready. */
const fetchUpdate = () =>
  managed.driver.inside.evaluate(async () => {
    const ready = new Promise<string>((resolve) => {
      chrome.runtime.onUpdateAvailable.addListener((update) => resolve(update.version));
    });
    const { status } = await chrome.runtime.requestUpdateCheck();
    return status === 'update_available' ? ready : status;
  });

test('an update through the agency’s server keeps every row of a log from the first version, and open pages say so', async () => {
  const { driver } = managed;
  expect(await version()).toBe(previous);
  const here = await partisanAtX(driver, served);
  await heldAt(here);
  await goBack(here);
  const [written] = await until('the check is in the log', async () => {
    const all = await rows(driver);
    return all.length > 0 && all;
  });
  await driver.inside.evaluate(() => chrome.storage.local.set({ settings: { role: 'cpns' } }));
  await driver.inside.evaluate(oldLog, { count: 1000, row: written ?? {} });
  const kept = await rows(driver);
  expect(kept).toHaveLength(1000);

  server.serve(folders.now);
  expect(await fetchUpdate()).not.toBe(previous);
  await driver.reloadExtension();
  expect(await version()).not.toBe(previous);
  await driver.openExtension('history.html');
  await until('the log is that of the new version', () => driver.inside.evaluate(isUpgraded));
  expect(await rows(driver)).toEqual(kept);
  expect(await driver.inside.evaluate(() => chrome.storage.local.get('settings'))).toEqual({
    settings: { role: 'cpns' },
  });

  // The page that stood open can't ask the new version: everything passes, and it says so.
  await here.pressKeys();
  expect(await here.outcomes(1)).toEqual(['sent']);
  await until('the page says so', async () => (await here.shown()).includes('ikrar-hint'));
  const there = await partisanAtX(driver, served);
  await heldAt(there);
  await goBack(there);
});
