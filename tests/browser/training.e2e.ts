import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground, type Launch } from './ground.ts';
import { until } from './until.ts';

const has = (tab: Tab, selector: string) =>
  until(`the page has ${selector}`, () =>
    tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
const says = (tab: Tab, words: string) =>
  until(`the page says ${words}`, () =>
    tab.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Goes on by Tab, as far as a person would, until something with this name has the focus. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    if ((await focused(tab)) === name) return;
    await tab.press('Tab');
  }
  throw new Error(`no Tab leads to ${name}`);
}

describe.each(browsers)('Latihan by keyboard alone in $name', ({ launch, test: build }) => {
  const { driver } = ground((options) => launch({ ...options, language: 'id' }), build);

  test('from the way there to the end of a presentation', async () => {
    const tab = await driver().openExtension('training.html');
    await has(tab, '.modes');
    await tabTo(tab, 'Presentasi');
    await tab.press('Enter');
    await has(tab, '.mode-start');
    await tabTo(tab, 'Mulai presentasi');
    await tab.press('Enter');
    await has(tab, '.presenter');
    const first = await focused(tab);
    await tab.press('PageDown');
    await says(tab, 'Ikrar akan mengingatkan sebelum ini terkirim.');
    await tab.press('ArrowRight');
    await until('the next one has the focus', async () => (await focused(tab)) !== first);
    await tab.press('PageUp');
    await tab.press('PageUp');
    await until('the first one is back', async () => (await focused(tab)) === first);
    await tab.press('Escape');
    await has(tab, '.mode-start');
    await tab.close();
  });

  test('a quiz, from its number to its score', async () => {
    const tab = await driver().openExtension('training.html#kuis');
    await has(tab, '.mode-start');
    await tabTo(tab, 'Mulai kuis');
    await tab.press('Enter');
    for (let question = 1; question <= 10; question += 1) {
      await says(tab, `${question}/10`);
      await tab.press(String((question % 3) + 1));
      await says(tab, 'Sumber:');
      await tab.press('Enter');
    }
    await says(tab, 'dari 10 sama dengan penilaian Ikrar');
    await tab.close();
  });
});

describe.each(['id', 'en'] as const)('Latihan in %s', (language) => {
  const launch: Launch = (options) => launchChromium({ ...options, language });
  const { driver } = ground(launch, 'chrome-mv3-e2e');
  const start = (tab: Tab) =>
    tab.evaluate(() => document.querySelector<HTMLElement>('.mode-start .button-primary')?.click());

  test.each([
    { mode: 'coba', wanted: '.composer' },
    { mode: 'presentasi', wanted: '.presenter', next: 'PageDown' },
    { mode: 'kuis', wanted: '.quiz', next: '3' },
    { mode: 'cetak', wanted: '.paper' },
    { mode: 'sendiri', wanted: '.own' },
  ])('$mode is for everybody', async ({ mode, wanted, next }) => {
    for (const [look, width] of [
      ['light', 360],
      ['dark', 1100],
    ] as const) {
      const tab = await driver().openExtension(`training.html#${mode}`);
      // Before anything takes the whole screen: that is of the size which the window has then.
      await tab.look?.(look, width);
      await has(tab, '.modes');
      if (next) await start(tab);
      await has(tab, wanted);
      if (next) await tab.press(next);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await tab.close();
    }
  });

  test('a presentation that gets no whole screen fits the window it has', async () => {
    const tab = await driver().openExtension('training.html#presentasi');
    await tab.look?.('light', 360);
    await has(tab, '.mode-start');
    await tab.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    });
    await start(tab);
    await has(tab, '.presenter');
    for (let step = 0; step < 40; step += 1) {
      const beside = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beside, `step ${step}`).toBeLessThanOrEqual(0);
      await tab.press('PageDown');
    }
    await tab.close();
  });
});
