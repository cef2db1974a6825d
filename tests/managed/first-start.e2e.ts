import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { settingsInForce } from '../browser/inside.ts';
import { type Served, serve } from '../browser/server.ts';
import { until } from '../browser/until.ts';
import { goBack, heldAt, partisanAtX } from './at-x.ts';
import { knownPolicy } from './known-policy.ts';
import { launchManaged, type Managed } from './managed-chromium.ts';
import { folders, updateServer } from './releases.ts';

declare const chrome: typeof Api;

let served: Served;
let managed: Managed;

beforeAll(async () => {
  served = await serve({}, updateServer(folders.now));
  managed = await launchManaged(served, {});
});
afterAll(async () => {
  await managed?.driver.close();
  expect([...served.strangers]).toEqual([]);
  await served.close();
});

const agencys = {
  agency: 'Dinas Contoh',
  contact: 'Bidang Disiplin, ruang 204',
  language: 'id',
  welcome: false,
};

test('Chromium is made to install it, it guards at once, obeys what comes late, and what is edited under an open page', async () => {
  const { driver, setPolicy, wordsIn } = managed;
  const mode = async () => (await settingsInForce(driver)).mode;
  const { installType } = await driver.inside.evaluate(() => chrome.management.getSelf());
  expect(installType).toBe('admin');

  const here = await partisanAtX(driver, served);
  await heldAt(here);
  expect((await knownPolicy(driver))?.state).not.toBe('policy');
  expect(await wordsIn('ikrar-warning')).not.toContain(agencys.contact);
  await goBack(here);

  await setPolicy({ ...agencys, mode: 'warn-with-reason' });
  await until('the agency decides', async () => (await mode()) === 'warn-with-reason', 10_000);
  await heldAt(here);
  expect(await wordsIn('ikrar-warning')).toContain(agencys.contact);
  await goBack(here);
  expect(here.sent()).toEqual([]);

  await setPolicy({ ...agencys, mode: 'hint' });
  await until('the edit is in force', async () => (await mode()) === 'hint', 10_000);
  await here.pressKeys();
  expect(await here.outcomes(1)).toEqual(['sent']);
  await until('the hint is there', async () => (await here.shown()).includes('ikrar-hint'));
});
