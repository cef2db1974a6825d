import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { signedPack } from '../../scripts/pack/sign.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { setPolicy } from './inside.ts';
import { agencyAddress, contestOf, newKey, packUrl } from './packs/agency-address.ts';
import { candidatesOf, lookForPack } from './packs/inside-packs.ts';
import { inline } from './surfaces.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

const address = agencyAddress();
const settings = { welcome: false, training: null, region: '3603' };
const { driver, go } = ground(launchChromium, 'chrome-mv3-e2e', { settings, hosts: [address.host] });

const name = 'Misalkara Umpamawati';
const members = [{ name: `Dra. Hj. ${name}, M.Si.`, nicknames: ['Agus'] }];
const pack = {
  schema: 1,
  id: 'saya',
  name: 'Paket Pemungutan Suara Ulang',
  source: 'Karangan sendiri',
  contests: [{ ...contestOf(name), tickets: [{ number: 1, members }] }],
};
const { key, packKey } = newKey();
const policy = { agency: 'Dinas Contoh', packUrl, packKey };
const agencys = {
  ...pack,
  id: 'dinas',
  name: 'Paket Dinas Contoh',
  contests: [contestOf('Lembayung Perumpama')],
};

let folder: string;
const file = () => join(folder, 'paket.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ikrar-own-'));
  await writeFile(file(), JSON.stringify(pack));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await setPolicy(driver(), {});
  await driver().inside.evaluate(() => chrome.storage.local.remove('ownPacks'));
  await until('no pack is in force', async () => !(await candidatesOf(driver(), 'contoh-psu')));
});

const said = (tab: Tab, words: RegExp) =>
  until(`the page says ${words}`, async () =>
    words.test(await tab.evaluate(() => document.querySelector('main')?.textContent ?? '')),
  );
const load = async (): Promise<Tab> => {
  const tab = await driver().openExtension('options.html');
  await said(tab, /Paket paslon|Candidate packs/);
  await tab.choose('.file-button input', file());
  await said(tab, /Paket berlaku|pack is in force/);
  return tab;
};

test('a pack from a file is in force at once, is offered for training, and goes when it is removed', async () => {
  const tab = await load();
  await said(tab, /Agus/);
  expect(await candidatesOf(driver(), 'contoh-psu')).toEqual([name]);
  const here = await go(inline);
  await here.write(`Saya mendukung ${name}`);
  await here.pressButton();
  await here.warned();
  await here.decide('cancelled');

  const training = await driver().openExtension('training.html');
  await until('the contest can be chosen', () =>
    training.evaluate(() =>
      [...document.querySelectorAll('option')].some(({ value }) => value === 'contoh-psu'),
    ),
  );
  await training.close();

  await tab.evaluate(() =>
    document.querySelector<HTMLElement>('button[aria-label$="Paket Pemungutan Suara Ulang"]')?.click(),
  );
  await until('it is gone', async () => !(await candidatesOf(driver(), 'contoh-psu')));
  await tab.close();
});

test.each([
  { look: 'light', width: 1100 },
  { look: 'dark', width: 360 },
] as const)('the packs are for everybody ($look, $width px)', async ({ look, width }) => {
  address.lay({ body: signedPack(agencys, 3, key) });
  await setPolicy(driver(), policy);
  await until('the pack is in force', () => candidatesOf(driver(), 'contoh-psu'));
  address.lay({ body: signedPack(agencys, 2, key) });
  await lookForPack(driver());
  const tab = await load();
  await said(tab, /Dinas Contoh, vers/);
  await tab.look?.(look, width);
  expect(await violations(tab)).toEqual([]);
  expect(
    await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await tab.close();
});
