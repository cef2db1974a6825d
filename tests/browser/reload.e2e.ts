import { describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ground } from './ground.ts';
import { forgetEngineData, guarded } from './inside.ts';
import { comment, inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';

describe('Chromium, the extension reloaded under an open page', () => {
  const { driver, go } = ground(launchChromium, 'chrome-mv3-e2e');

  test.each([inline, comment])('everything passes, and the page says so once ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(partisan);
    await driver().reloadExtension();
    await here.pressButton();
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(here.sent()).toMatchObject([{ text: partisan }]);
    await here.write(partisan);
    await here.pressKeys();
    expect(await here.outcomes(2)).toEqual(['sent', 'sent']);
    await until('the page has been told', async () => (await here.shown()).length > 0);
    expect(await here.shown()).toEqual(['ikrar-hint']);
  });
});

describe('Chromium, language and rules gone from storage', () => {
  const { driver, go } = ground(launchChromium, 'chrome-mv3-e2e');

  test('come back by themselves, in a page that is open and in a new one', async () => {
    const here = await go(inline);
    await forgetEngineData(driver());
    await guarded(driver());
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await here.decide('cancelled');
    const there = await go(inline);
    await there.write(partisan);
    await there.pressButton();
    await there.warned();
  });
});

// Firefox puts the new version's scripts into open pages at once, so there the page is guarded again.
describe('Firefox, the extension reloaded under an open page', () => {
  const { driver, go } = ground(launchFirefox, 'firefox-mv3-e2e');

  test.each([inline, comment])('the new scripts hold, and let go exactly once ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(partisan);
    await driver().reloadExtension();
    await guarded(driver());
    await here.pressButton();
    await here.warned();
    expect(here.sent()).toEqual([]);
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(here.sent()).toMatchObject([{ text: partisan }]);
  });
});
