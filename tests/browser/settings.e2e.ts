import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { setPolicy, settingsInForce } from './inside.ts';
import { inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';

/** With bad keys, a locked setting and an open one. */
const agencys = {
  agency: 'Dinas Contoh',
  contact: 'kepegawaian@contoh.go.id',
  logDays: 45,
  logMayDelete: false,
  role: 'pppk',
  mode: 'loud',
  rolle: 'pns',
  locked: ['role', 'logDays', 'logMayDelete'],
};

const heading = (tab: Tab) => tab.evaluate(() => document.querySelector('h1')?.textContent);

describe.each(browsers)('Pengaturan in $name', ({ launch, test: build }) => {
  const { driver, go } = ground(launch, build);

  async function open(): Promise<Tab> {
    const tab = await driver().openExtension('options.html');
    await until('the settings are there', () =>
      tab.evaluate(() => document.querySelector('#data-erase-help') !== null),
    );
    return tab;
  }
  describe.each([{ policy: {} }, { policy: agencys }])('the settings under $policy', ({ policy }) => {
    test.each([
      { look: 'light', width: 1100 },
      { look: 'dark', width: 360 },
    ] as const)('are for everybody ($look, $width px)', async ({ look, width }) => {
      await setPolicy(driver(), policy);
      const tab = await open();
      await tab.look?.(look, width);
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(tab)).toEqual([]);
      // Nothing stands beside the screen.
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await tab.close();
    });
  });

  test('what the agency has locked stands as it says', async () => {
    await setPolicy(driver(), agencys);
    const tab = await open();
    const shut = await tab.evaluate(() => {
      const selects = [...document.querySelectorAll('select')].filter(({ disabled }) => disabled);
      return selects.map(({ selectedOptions: [chosen] }) => chosen?.value);
    });
    expect(shut).toEqual(['pppk', '', '45']);
    await tab.close();
  });

  test('the language that is chosen is spoken at once, on pages and in warnings, and given up again', async () => {
    await setPolicy(driver(), {});
    const tab = await open();
    const choose = (language: string) =>
      tab.evaluate((wanted) => {
        const selects = [...document.querySelectorAll('select')];
        const select = selects.find(({ options }) => options[0]?.value === 'browser');
        if (!select) throw new Error('no choice of a language');
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    const before = await heading(tab);
    await choose('id');
    await until('the page is in Indonesian', async () => (await heading(tab)) === 'Pengaturan');
    await choose('en');
    await until('the page is in English', async () => (await heading(tab)) === 'Settings');
    expect(await tab.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'en',
      'Settings · Ikrar',
    ]);
    await until('the guard hears of it', async () => (await settingsInForce(driver())).language === 'en');
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    expect(
      await here.tab.evaluate(() => document.querySelector('ikrar-warning')?.shadowRoot?.textContent),
    ).toContain('Before this post goes out');
    await here.decide('cancelled');
    await choose('browser');
    await until('the language is not set any more', async () => {
      const { language } = await settingsInForce(driver());
      return language === 'browser';
    });
    await until('the page follows the browser again', async () => (await heading(tab)) === before);
    await tab.close();
  });
});
