import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { ground } from './ground.ts';
import { setPolicy, setSettings } from './inside.ts';
import { until } from './until.ts';

/** With a key that is none, a bad value, and one that never came. */
const agencys = {
  agency: 'Dinas Contoh',
  mode: 'warn',
  modeSteps: ['2999-12-15 warn-with-reason'],
  logDays: 9999,
  rolle: 'pns',
  keys: ['agency', 'mode', 'mayPause'],
};

async function open(driver: Driver): Promise<Tab> {
  const tab = await driver.openExtension('rollout.html');
  await until('the files are there', () =>
    tab.evaluate(() => document.querySelectorAll('.rollout-files h4').length > 0),
  );
  return tab;
}
const receivedRows = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.received-table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    ),
  );

describe('the rollout page in Chromium', () => {
  const { driver } = ground(launchChromium, 'chrome-mv3-e2e');

  test.each([
    { language: 'id', look: 'light', width: 1100 },
    { language: 'id', look: 'dark', width: 360 },
    { language: 'en', look: 'light', width: 360 },
    { language: 'en', look: 'dark', width: 1920 },
  ] as const)('is for everybody ($language, $look, $width px)', async ({ language, look, width }) => {
    await setPolicy(driver(), agencys);
    await setSettings(driver(), { language });
    const tab = await open(driver());
    await until(`the page is in ${language}`, () =>
      tab.evaluate((wanted) => document.documentElement.lang === wanted, language),
    );
    await tab.look?.(look, width);
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await until('the files are shown', () => tab.evaluate(() => document.querySelector('pre') !== null));
    expect(await violations(tab)).toEqual([]);
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await tab.close();
  });

  test('has the next step announced, where staff look', async () => {
    await setPolicy(driver(), agencys);
    await setSettings(driver(), { language: 'id' });
    for (const page of ['popup.html', 'options.html']) {
      const tab = await driver().openExtension(page);
      await until(`${page} announces it`, () =>
        tab.evaluate(
          () =>
            document.querySelector('.coming')?.textContent ===
            'Ketegasan Ikrar mulai 15 Desember 2999: Tahan dan minta alasan.',
        ),
      );
      await tab.close();
    }
  });
});

describe.each(browsers)('the rollout page in $name', ({ name, launch, test: build }) => {
  const { driver } = ground(launch, build);

  test('makes files of what is typed, for the browsers whose id it knows', async () => {
    await setSettings(driver(), { language: 'id' });
    const tab = await open(driver());
    const field = await until('the field for the agency', () =>
      tab.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === 'Nama instansi',
        );
        document.getElementById(label?.htmlFor ?? '')?.focus();
        return document.activeElement instanceof HTMLInputElement;
      }),
    );
    expect(field).toBe(true);
    await tab.type('Dinas "Contoh"');
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const shown = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.rollout-content')].map(
          (one) => [one.getAttribute('aria-label') ?? '', one.textContent ?? ''] as const,
        ),
      );
    const files = await until('Firefox’ policies name the agency', async () => {
      const now = new Map(await shown());
      return now.get('firefox/policies.json')?.includes('"agency": "Dinas \\"Contoh\\""') && now;
    });
    // Firefox does not know the ids of the others.
    expect(files.has('windows/ikrar-chrome.reg')).toBe(name === 'Chromium');
    await tab.close();
  });

  test('shows what was received, key by key', async () => {
    await setPolicy(driver(), agencys);
    await setSettings(driver(), { language: 'id' });
    const tab = await open(driver());
    const rows = await until('the keys are there', async () => {
      const found = await receivedRows(tab);
      return found.length > 0 && found;
    });
    const row = (key: string) => rows.find(([first]) => first?.startsWith(key));
    expect(row('agency')).toEqual(['agency', '"Dinas Contoh"', '"Dinas Contoh"', 'instansi · terkunci']);
    expect(row('logDays')?.slice(1)).toEqual(['9999', '0', 'bawaan']);
    expect(row('rolle')?.[0]).toContain('nama kunci tidak dikenal');
    expect(row('mayPause')?.[0]).toContain('tidak sampai');
    await tab.close();
  });
});
