import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { tabsAt } from './inside.ts';
import { inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';
import { click } from './visit.ts';

const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.closest('details')?.id);
const openRows = (tab: Tab) =>
  tab.evaluate(() => [...document.querySelectorAll('.row-card[open]')].map(({ id }) => id));

const editions = browsers.flatMap((browser) =>
  (['id', 'en'] as const).map((language) => ({ ...browser, language })),
);

describe.each(editions)('Aturan in $name, $language', ({ launch, test: build, language }) => {
  const { driver, go } = ground((options) => launch({ ...options, language }), build);

  async function openAt(hash = ''): Promise<Tab> {
    const tab = await driver().openExtension(`rules.html${hash}`);
    await until('the judge has marked the examples', () =>
      tab.evaluate(() => document.querySelector('.examples mark') !== null),
    );
    return tab;
  }

  test.each([
    { look: 'light', open: false, width: 1100 },
    { look: 'light', open: true, width: 360 },
    { look: 'dark', open: false, width: 360 },
    { look: 'dark', open: true, width: 1100 },
  ] as const)('is for everybody ($look, open: $open, $width px)', async ({ look, open, width }) => {
    const tab = await openAt();
    await tab.look?.(look, width);
    await tab.evaluate((wanted) => {
      for (const details of document.querySelectorAll('details')) details.open = wanted;
    }, open);
    expect(await violations(tab)).toEqual([]);
    // Nothing stands beside the screen.
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await tab.close();
  });

  test('a link to a row opens it, in view and with the focus', async () => {
    const tab = await openAt('#foto-pose-jari');
    expect(await openRows(tab)).toEqual(['foto-pose-jari']);
    expect(await focused(tab)).toBe('foto-pose-jari');
    const top = await tab.evaluate(
      () => document.getElementById('foto-pose-jari')?.getBoundingClientRect().top ?? -1,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await tab.close();
  });

  test('by keyboard: search, a row, the row it links to', async () => {
    const tab = await openAt();
    await click(tab, 'input[type="search"]');
    await tab.type('sembako');
    await until('one rule is left', () =>
      tab.evaluate(() => document.querySelectorAll('#yang-dihindari .row-card').length === 1),
    );
    await click(tab, '#politik-uang > summary');
    await tab.press('Enter');
    expect(await openRows(tab)).toEqual([]);
    await tab.press('Enter');
    expect(await openRows(tab)).toEqual(['politik-uang']);
    await tab.press('Tab');
    await tab.press('Enter');
    await until('the point has the focus', () =>
      tab.evaluate(() => document.activeElement?.id === 'ikrar-4'),
    );
    await tab.close();
  });

  test('the warning leads to its row in a tab beside it, and stays', async () => {
    const here = await go(inline, `lang=${language}`);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await click(here.tab, 'ikrar-warning >>> .citation [data-rule]');
    await until('the row is open in a tab', async () => (await tabsAt(driver(), 'rules.html')).length === 1);
    const [address] = await tabsAt(driver(), 'rules.html');
    expect(address).toMatch(/\/rules\.html#[a-z-]+$/);
    await here.decide('cancelled');
    expect(here.sent()).toEqual([]);
  });
});
