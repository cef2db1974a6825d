import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { setSettings, settingsInForce } from './inside.ts';
import { until } from './until.ts';

// Only inside the extension's own page; both browsers know it by this name.
declare const chrome: typeof Api;

const heading = (tab: Tab) => tab.evaluate(() => document.querySelector('h1')?.textContent);
const reads = (tab: Tab, title: string) =>
  until(`the page is at "${title}"`, async () => (await heading(tab)) === title);
/** Presses the focused thing's neighbours until one of this name has the focus; the order is the page's own. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  const reached = () =>
    tab.evaluate((wanted) => {
      const { activeElement: at } = document;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return label?.trim() === wanted;
    }, name);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await reached()) return;
    await tab.press('Tab');
  }
  throw new Error(`no way to "${name}" by keyboard`);
}
const press = async (tab: Tab, name: string) => {
  await tabTo(tab, name);
  await tab.press('Enter');
};

describe.each(browsers)('welcome in $name', ({ launch, test: build }) => {
  const { driver } = ground((options) => launch({ ...options, language: 'id' }), build, {
    settings: { welcome: true },
  });
  const openedByItself = () =>
    driver().inside.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url === chrome.runtime.getURL('/welcome.html')).length;
    });
  // Else it would open in front of what is being pressed.
  beforeEach(async () => {
    await until('the welcome page has opened', openedByItself, 20_000);
  });
  let opened: Tab | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  const open = async (page: string) => {
    opened = await driver().openExtension(page);
    return opened;
  };
  /** In both themes, where the driver can switch them. */
  const isSound = async (tab: Tab) => {
    for (const look of ['light', 'dark'] as const) {
      await tab.look?.(look, 360);
      expect(await violations(tab)).toEqual([]);
    }
  };

  test('opens by itself, once, when it is known that there is no policy', async () => {
    const kept = await driver().inside.evaluate(() => chrome.storage.local.get(['policy', 'welcomeDue']));
    expect(kept).toEqual({ policy: expect.objectContaining({ state: 'none' }) });
    expect(await openedByItself()).toBe(1);
  });

  test('from the first leaf to the last, by keyboard', async () => {
    const tab = await open('welcome.html');
    await reads(tab, 'Siapa Anda?');
    await isSound(tab);
    await press(tab, 'Lanjut');
    await reads(tab, 'Di mana daerah Anda?');
    await isSound(tab);
    await press(tab, 'Lanjut');
    await reads(tab, 'Bacalah ikrar ini dengan suara lantang');
    await isSound(tab);
    for (let point = 0; point < 4; point += 1) await tab.press('ArrowRight');
    await reads(tab, 'Saya berikrar');
    // It comes once storage has answered; tabbing past its place would end in the browser's own bars.
    await until('the form is there', () => tab.evaluate(() => document.querySelector('form') !== null));
    await tabTo(tab, 'Nama lengkap');
    await tab.type('Sri Contohari');
    await tab.press('Enter');
    await until('the pledge is on the sheet', () =>
      tab.evaluate(() => document.querySelector('article')?.textContent?.includes('Sri Contohari') === true),
    );
    await isSound(tab);
    await press(tab, 'Lanjut');
    await reads(tab, 'Coba sekarang');
    await isSound(tab);
    await press(tab, 'Coba kirim');
    const held = () => tab.evaluate(() => document.querySelector('[role=alertdialog]') !== null);
    await until('the example is held', held);
    await isSound(tab);
    await tab.press('Escape');
    await until('the warning is gone', async () => !(await held()));
    await press(tab, 'Selesai');
    await reads(tab, 'Ikrar sudah berjalan');
    await isSound(tab);
    const { signedPledge } = await driver().inside.evaluate(() => chrome.storage.local.get('signedPledge'));
    expect(signedPledge).toMatchObject({ name: 'Sri Contohari', points: { length: 4 } });
  });

  const badge = (text: string) =>
    until(
      `the mark is "${text}"`,
      async () => (await driver().inside.evaluate(() => chrome.action.getBadgeText({}))) === text,
    );

  test('a pause ends by itself, and takes its mark along', async () => {
    await setSettings(driver(), { welcome: true, pausedUntil: Date.now() + 3000 });
    await badge('II');
    await badge('');
  });

  test('the popup pauses with a mark on the button, and goes on', async () => {
    const tab = await open('popup.html');
    await until('the popup offers a pause', () =>
      tab.evaluate(() => document.querySelector('.pause summary') !== null),
    );
    await press(tab, 'Jeda sementara');
    await isSound(tab);
    await press(tab, '15 menit');
    await badge('II');
    expect((await settingsInForce(driver())).pausedUntil).toBeGreaterThan(Date.now());
    await isSound(tab);
    await press(tab, 'Lanjutkan sekarang');
    await badge('');
    expect((await settingsInForce(driver())).pausedUntil).toBe(0);
  });
});
