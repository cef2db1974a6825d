import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground, type Launch } from './ground.ts';
import { comment, inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';

const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url));
const pages = [
  'welcome',
  'popup',
  'history',
  'training',
  'rules',
  'options',
  'photo',
  'calibration',
  'contests',
  'rollout',
];
const widths: Record<string, number> = { popup: 360 };

async function shoot(tab: Tab, name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  await tab.screenshot(`${artifacts}${name}.png`);
  expect((await stat(`${artifacts}${name}.png`)).size).toBeGreaterThan(2000);
}

const looks = ['light', 'dark'] as const;

describe.each(['id', 'en'] as const)('screens in %s', (language) => {
  const launch: Launch = (options) => launchChromium({ ...options, language });
  const { driver, go } = ground(launch, 'chrome-mv3-e2e');

  test.each([inline, comment])('the warning ($name)', async (surface) => {
    const here = await go(surface, `lang=${language}`);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    for (const look of looks) {
      await here.tab.look?.(look);
      await shoot(here.tab, `warning-${surface.platform}-${look}-${language}`);
    }
    await here.tab.look?.('light', 360);
    await shoot(here.tab, `warning-${surface.platform}-narrow-${language}`);
  });

  test.each(pages)('%s', async (page) => {
    // A log with one row in it shows more of the pages than an empty one.
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await here.decide('cancelled');
    const tab = await driver().openExtension(`${page}.html`);
    await until(`${page} has its controls`, () =>
      tab.evaluate(() => document.querySelector('body :is(button, select, input, textarea, table)') !== null),
    );
    for (const look of looks) {
      await tab.look?.(look, widths[page]);
      await shoot(tab, `${page}-${look}-${language}`);
    }
    await tab.close();
  });
});
