import { describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { drawn } from './photos/drawn.ts';
import { photoCases } from './photos/photo-cases.ts';
import { photoGround } from './photos/photo-ground.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

describe.each(browsers)('pictures in $name', ({ launch, test: build }) => {
  photoCases(photoGround({ launch, build }));
});

describe('pictures in Chromium as before 148, where messages carry no files', () => {
  photoCases(photoGround({ launch: launchChromium, build: 'chrome-mv3-e2e', json: true }));
});

describe('the page that looks at pictures, in Chromium', () => {
  const ground = photoGround({ launch: launchChromium, build: 'chrome-mv3-e2e' });
  const pages = (driver: Driver): Promise<number> =>
    driver.inside.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
    );

  test('is there while it is needed, and comes back when it is needed again', async () => {
    const { driver, tab, check } = ground;
    const picture = await drawn(tab(), { width: 40, height: 30, colours: ['red', 'red', 'red', 'red'] });
    for (let round = 0; round < 2; round += 1) {
      await until('it is at rest', async () => (await pages(driver())) === 0);
      expect((await check(picture)).looked).toEqual(['text']);
      expect(await pages(driver())).toBe(1);
    }
  });

  test('is there as soon as a picture is about to come', async () => {
    const { driver, tab } = ground;
    await tab().evaluate(() => document.dispatchEvent(new Event('photo-warm')));
    await until('it is there', async () => (await pages(driver())) === 1);
  });
});
