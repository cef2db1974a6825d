import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { sampleCheck } from '../../log/sample-check.ts';
import type { Driver } from '../browser/driver.ts';
import type { Host } from '../browser/hosts.ts';
import { rows } from '../browser/inside.ts';
import { type Served, serve } from '../browser/server.ts';
import { until } from '../browser/until.ts';
import { launchManagedFirefox } from './managed-firefox.ts';
import { isUpgraded, oldLog } from './old-log.ts';
import { folders, previous, updateServer } from './releases.ts';

declare const chrome: typeof Api;

const server = updateServer(folders.before);
const ready = Promise.withResolvers<void>();
/** Firefox looks once, soon after its start; it is told of the new version when the log of the old one is filled. */
const patient: Host = {
  names: server.names,
  answer: async (asked) => {
    if (asked.url.pathname.endsWith('/updates.json')) await ready.promise;
    return server.answer(asked);
  },
};

let served: Served;
let driver: Driver;

beforeAll(async () => {
  served = await serve({}, patient);
  driver = await launchManagedFirefox(served, { agency: 'Dinas Contoh' }, true);
});
afterAll(async () => {
  await driver?.close();
  expect([...served.strangers]).toEqual([]);
  await served.close();
});

const version = () => driver.inside.evaluate(() => chrome.runtime.getManifest().version);

/** Firefox' own timer comes after some ten seconds at the earliest. */
const patience = 40_000;

test('Firefox takes the new version from the agency’s server, and every row of a log from the first version is kept', async () => {
  expect(await version()).toBe(previous);
  await driver.inside.evaluate(oldLog, { count: 1000, row: sampleCheck() });
  const kept = await rows(driver);
  expect(kept).toHaveLength(1000);
  // The new version is to open a page of its own, for us to look into.
  await driver.inside.evaluate(() => chrome.storage.local.set({ welcomeDue: true }));

  server.serve(folders.now);
  ready.resolve();
  await until(
    'the old version is gone',
    () =>
      version().then(
        () => false,
        () => true,
      ),
    patience,
  );
  await driver.reloadExtension();
  expect(await version()).not.toBe(previous);
  await driver.openExtension('history.html');
  await until('the log is that of the new version', () => driver.inside.evaluate(isUpgraded));
  expect(await rows(driver)).toEqual(kept);
});
