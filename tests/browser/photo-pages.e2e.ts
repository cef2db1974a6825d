import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { campaignPictures } from '../photos/pictures/campaign.ts';
import { drawn } from '../photos/pictures/render.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { ground } from './ground.ts';
import type { Host } from './hosts.ts';
import { until } from './until.ts';

/** A banner that asks for votes. */
let jpeg: Uint8Array;
let folder: string;
let banner: string;

beforeAll(async () => {
  for await (const picture of drawn(campaignPictures.slice(0, 1))) jpeg = picture.jpeg;
  folder = await mkdtemp(join(tmpdir(), 'ikrar-pictures-'));
  banner = join(folder, 'spanduk.jpg');
  await writeFile(banner, jpeg);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText);
const says = (tab: Tab, what: RegExp) =>
  until(`the page says ${what}`, async () => what.exec(await words(tab))?.[0], 30_000);
const press = (tab: Tab, name: string) =>
  tab.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === label)?.click();
  }, name);

/** Opens one of our pages and chooses the banner on it. */
async function choose(driver: Driver, page: string, input = 'input[type=file]'): Promise<Tab> {
  const tab = await driver.openExtension(page);
  await until('the page takes files', () =>
    tab.evaluate((wanted) => document.querySelector(wanted) !== null, input),
  );
  await tab.choose(input, banner);
  return tab;
}

describe.each(browsers)('a picture on our own pages in $name', ({ launch, test: build }) => {
  const { driver } = ground((options) => launch({ ...options, language: 'id' }), build);

  test('Periksa foto tells what the warning would tell', async () => {
    const tab = await choose(driver(), 'photo.html');
    await says(tab, /Ikrar akan mengingatkan sebelum foto ini terkirim/);
    await says(tab, /Terbaca: “COBLOS ?NO ?2”/);
    await says(tab, /Unduh salinan/);
    await tab.close();
  });

  test('Latihan judges it by the contest of the room', async () => {
    const tab = await choose(driver(), 'training.html', '.photo-desk input[type=file]');
    await says(tab, /Ikrar akan mengingatkan sebelum foto ini terkirim/);
    await says(tab, /Pemilihan Bupati Contoh/);
    await tab.close();
  });

  test('a post in the simulated feed waits for its picture, and is held for what is seen in it', async () => {
    // Who looks is awake then: on a busy machine waking alone takes longer than a post may wait.
    const tab = await choose(driver(), 'training.html', '.photo-desk input[type=file]');
    await says(tab, /Ikrar akan mengingatkan sebelum foto ini terkirim/);
    await tab.choose('.composer input[type=file]', banner);
    await until('the picture is in the composer', () =>
      tab.evaluate(() => document.querySelector('.composer .feed-picture') !== null),
    );
    await press(tab, 'Kirim');
    await says(tab, /Sebelum unggahan ini terkirim/);
    await says(tab, /Terbaca: “COBLOS ?NO ?2”/);
    await press(tab, 'Kirim kali ini saja');
    await until('it stands in the feed', () =>
      tab.evaluate(() => document.querySelector('article .feed-picture') !== null),
    );
    await tab.close();
  });

  test('Kalibrasi shows what was seen, and counts the marks', async () => {
    const tab = await choose(driver(), 'calibration.html');
    await says(tab, /1 dari 1 diperiksa, 0 ditandai/);
    await press(tab, 'Semua benar');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.missed input')?.click());
    await says(tab, /1 dari 1 diperiksa, 1 ditandai/);
    await says(tab, /Ambang\s+Benar tersisa\s+Keliru tersisa/);
    // With marks that are not saved the browser would ask before it closes the tab.
    await press(tab, 'Kosongkan');
    await tab.evaluate(() =>
      document.querySelector<HTMLElement>('dialog .button:not(.button-primary)')?.click(),
    );
    await until('nothing is left', async () => !(await words(tab)).includes('ditandai'));
    await tab.close();
  });
});

describe('the popup', () => {
  const { driver } = ground((options) => launchChromium({ ...options, language: 'id' }), 'chrome-mv3-e2e');

  test('takes a picture as well', async () => {
    const tab = await choose(driver(), 'popup.html');
    await says(tab, /Ikrar akan mengingatkan sebelum foto ini terkirim/);
    await tab.close();
  });
});

describe('"Periksa foto ini" in the menu of a picture', () => {
  const page = 'https://halaman.contoh.id/';
  const other = 'https://gambar.contoh.net/spanduk.jpg';
  const own = `${page}spanduk.jpg`;
  let asked: string[] = [];
  const site: Host = {
    names: [new URL(page).host, new URL(other).host],
    answer: ({ url }) => {
      asked.push(url.href);
      if (url.pathname === '/spanduk.jpg') {
        // So that whoever wants it a second time has to ask for it.
        const headers = { 'cache-control': 'no-store' };
        return { status: 200, type: 'image/jpeg', headers, body: Buffer.from(jpeg) };
      }
      return {
        status: 200,
        type: 'text/html',
        headers: { 'content-security-policy': `default-src 'none'; img-src 'self' ${new URL(other).origin}` },
        body: `<!doctype html><title>Berita</title><img src="${own}" width="200"><img src="${other}" width="90">`,
      };
    },
  };
  const { driver, open } = ground(
    (options) => launchChromium({ ...options, language: 'id' }),
    'chrome-mv3-e2e',
    { hosts: [site] },
  );
  let tab: Tab;
  beforeEach(async () => {
    tab = await open(page);
    await until('its pictures are there', () =>
      tab.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0)),
    );
    asked = [];
  });

  /** Chooses it, and waits for what our page says of the picture. */
  async function check(picture: string): Promise<string> {
    const ours = await driver().chooseInMenu?.(page, { item: 'photo', srcUrl: picture, opens: 'photo.html' });
    if (!ours) throw new Error('no menu');
    await says(ours, /sebelum foto ini terkirim|tidak dapat diambil/);
    const all = await words(ours);
    await ours.close();
    return all;
  }

  test.each([
    ['the page’s own', own, /Ikrar akan mengingatkan/],
    [
      'one of another site, which nobody may copy',
      other,
      /tampilannya di layar[\s\S]*Ikrar akan mengingatkan/,
    ],
    ['one that is gone from the page', `${page}hilang.jpg`, /tidak dapat diambil dari halamannya/],
  ])('%s: it says so, asks no server for it, and leaves the page as it was', async (_, picture, sentence) => {
    expect(await check(picture)).toMatch(sentence);
    expect(asked).toEqual([]);
    expect(await tab.evaluate(() => document.querySelectorAll('ikrar-picture').length)).toBe(0);
  });
});
