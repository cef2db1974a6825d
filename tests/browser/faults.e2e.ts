import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { sampleCheck } from '../../log/sample-check.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { eraseLog, letGo, makeLog, upgradeLog } from './faults/database.ts';
import { garbage } from './faults/garbage.ts';
import { emptyStorage, fillStorage, withSmallStorage } from './faults/small-storage.ts';
import { ground } from './ground.ts';
import { logSettled, newRows, rows } from './inside.ts';
import { drawn } from './photos/drawn.ts';
import { photoGround } from './photos/photo-ground.ts';
import { soak } from './soak.ts';
import { comment, inline, type Surface } from './surfaces.ts';
import { clean, partisan, partyCall } from './texts.ts';
import { until } from './until.ts';
import { click, settled, type Visit } from './visit.ts';

declare const chrome: typeof Api;

const plainForm: Surface = {
  ...comment,
  url: 'https://mbasic.facebook.com/story.php',
  place: 'form',
  editor: 'textarea',
  button: 'input[type="submit"]',
};

const waiting = (driver: Driver): Promise<number> =>
  driver.inside.evaluate(async () => {
    const { logBuffer } = await chrome.storage.local.get<{ logBuffer?: unknown[] }>('logBuffer');
    return logBuffer?.length ?? 0;
  });
const badge = (driver: Driver): Promise<string> =>
  driver.inside.evaluate(() => chrome.action.getBadgeText({}));
const line = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('ikrar-hint')?.shadowRoot?.querySelector('p')?.innerText ?? '');
const pageText = (tab: Tab) => tab.evaluate(() => document.body.innerText);

/** Writes, is warned, and decides. */
async function decideOn(here: Visit, decision: 'sent' | 'cancelled'): Promise<void> {
  if ((await here.text()) === '') await here.write(partisan);
  await here.pressButton();
  await here.warned();
  await here.decide(decision);
}

describe.each(browsers)('$name', ({ launch, test: build }) => {
  const { driver, go } = ground((options) => launch({ ...options, restless: true }), build);
  const endBackground = () => driver().stopBackground();
  const logged = (count: number) => newRows(driver(), 0, count);
  beforeEach(() => eraseLog(driver()));
  afterEach(async () => {
    await letGo(driver());
    // A row still on its way would be the next test’s.
    await logSettled(driver());
  });

  test('the background ended between warning and decision: the row is there', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await endBackground();
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(await logged(1)).toMatchObject([{ decision: 'sent' }]);
  });

  test('the background asleep, and the page gone before it wakes: the row is there', async () => {
    const here = await go(plainForm);
    await click(here.tab, plainForm.editor);
    await here.tab.type(clean);
    await endBackground();
    await here.pressButton();
    await until('the form has arrived', () => here.sent().length === 1);
    expect(await logged(1)).toMatchObject([{ platform: 'facebook', decision: 'none' }]);
  });

  test('a log that takes nothing: posts go out, rows wait, and none is lost when it is mended', async () => {
    // Every row would need a key that it does not have.
    await makeLog(driver(), { version: 20, keyPath: 'missing' });
    const here = await go(inline);
    await decideOn(here, 'sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    await until('the row waits', async () => (await waiting(driver())) === 1);
    await eraseLog(driver());
    await decideOn(here, 'cancelled');
    const both = await logged(2);
    expect(both.map(({ decision }) => decision).toSorted()).toEqual(['cancelled', 'sent']);
    await until('nothing waits', async () => (await waiting(driver())) === 0);
  });

  test('the log deleted under way: what comes after is written', async () => {
    const here = await go(inline);
    await decideOn(here, 'cancelled');
    await logged(1);
    await eraseLog(driver());
    await decideOn(here, 'cancelled');
    expect(await logged(1)).toMatchObject([{ decision: 'cancelled' }]);
  });

  test('a later version’s log, after a roll-back and forth: no row is lost, and none changed', async () => {
    const here = await go(inline);
    await decideOn(here, 'cancelled');
    await logged(1);
    const version = await upgradeLog(driver(), Date.now());
    await decideOn(here, 'sent');
    expect((await logged(3)).map(({ decision }) => decision)).toEqual(['cancelled', 'none', 'sent']);
    expect((await rows(driver())).at(-2)).toMatchObject({ schema: 2, later: { added: 'field' } });
    expect(await upgradeLog(driver(), Date.now())).toBeGreaterThan(version);
    expect(await logged(4)).toHaveLength(4);
  });

  describe('what lies in storage is garbage', () => {
    let before: Record<string, unknown> = {};
    const keep = (kept: Record<string, unknown>) =>
      driver().inside.evaluate((all) => chrome.storage.local.set(all), kept);
    afterEach(async () => {
      await driver().inside.evaluate(
        (wrong) => chrome.storage.local.remove(wrong),
        [...new Set(garbage.flatMap(({ kept }) => Object.keys(kept)))],
      );
      await keep(before);
    });

    // Five kinds of it, each healed by a background that keeps going to rest.
    test('a clean post goes out, and a partisan one is held all the same', { timeout: 90_000 }, async () => {
      // Without settings the welcome page would open in front of the page under test.
      await driver().inside.evaluate(() => chrome.storage.local.remove('welcomeDue'));
      before = await driver().inside.evaluate(() => chrome.storage.local.get(null));
      for (const { name, kept } of garbage) {
        await keep(kept);
        const here = await go(inline);
        await here.write(clean);
        await here.pressButton();
        expect(await here.outcomes(1), name).toEqual(['sent']);
        await here.write(partyCall);
        await here.pressButton();
        await here.warned().catch((fault: unknown) => {
          throw new Error(name, { cause: fault });
        });
        await here.decide('cancelled');
        expect(here.sent(), name).toMatchObject([{ text: clean }]);
        await here.tab.close();
        await keep(before);
      }
    });
  });

  test('the clock set back: rows of the days to come stay, and new ones are written', async () => {
    const ahead = sampleCheck({ at: Date.now() + 40 * 24 * 60 * 60 * 1000 });
    await driver().inside.evaluate((check) => chrome.runtime.sendMessage({ type: 'log', check }), ahead);
    const here = await go(inline);
    await decideOn(here, 'cancelled');
    expect(await logged(2)).toHaveLength(2);
    const history = await driver().openExtension('history.html');
    await until('both are shown', async () => /\b2\b.*\b(?:catatan|entries)/.test(await pageText(history)));
    await history.close();
  });
});

describe.each(browsers)(
  '$name, its background going to rest as it does for people',
  ({ launch, test: build }) => {
    const { driver, go } = ground(launch, build);
    beforeEach(() => eraseLog(driver()));
    afterEach(() => letGo(driver()));

    // A log that does not say what keeps it takes five seconds: longer than a restless background lives.
    test('the log kept from opening by another window: kept meanwhile, and told', async () => {
      await makeLog(driver(), { version: 10, keyPath: 'id', hold: true });
      const here = await go(inline);
      await decideOn(here, 'cancelled');
      await until('the row waits', async () => (await waiting(driver())) === 1);
      await until('the mark is there', async () => (await badge(driver())) === '!');
      const popup = await driver().openExtension('popup.html');
      await until('the popup says so', async () =>
        (await pageText(popup)).match(/ditampung sementara|kept aside|held/i),
      );
      await popup.close();
      await letGo(driver());
      await until('the log is open again', async () => {
        await decideOn(here, 'cancelled');
        return (await waiting(driver())) === 0;
      });
      await until('the mark is gone', async () => (await badge(driver())) === '');
      const all = await rows(driver());
      expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
      expect(all.every(({ decision }) => decision === 'cancelled')).toBe(true);
      expect(here.sent()).toEqual([]);
    });
  },
);

describe('Chromium', () => {
  const { driver, go, open, logged } = ground(launchChromium, 'chrome-mv3-e2e');

  test('the background ended at random, 100 times and more: not one decision lost or doubled', {
    timeout: 120_000,
  }, async () => {
    expect(await soak({ driver, go }, 120, Date.now() % 1_000_000)).toBeGreaterThan(10);
  });

  test('fifty tabs at once are all guarded, and each decision is one row', { timeout: 120_000 }, async () => {
    const tabs: Tab[] = [];
    while (tabs.length < 49) {
      tabs.push(...(await Promise.all(Array.from({ length: 7 }, () => open(inline.url)))));
    }
    const here = await go(inline);
    await until('every tab says that it is guarded', () =>
      driver().inside.evaluate(async () => {
        const all = await chrome.tabs.query({});
        const told = await Promise.all(
          all.map(({ id = -1 }) =>
            chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => ({ guarded: false })),
          ),
        );
        return told.filter((status) => status?.guarded === true).length === 50;
      }),
    );
    await decideOn(here, 'cancelled');
    await decideOn(here, 'sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    await settled(here.tab);
    expect((await logged(2)).map(({ decision }) => decision)).toEqual(['cancelled', 'sent']);
  });

  test('the extension updated while a warning stands: nothing goes out, and nobody is stuck', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await driver().reloadExtension();
    await here.tab.press('Enter');
    await here.warningGone();
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
    await here.pressButton();
    expect(await here.outcomes(1)).toEqual(['sent']);
  });
});

describe('Chromium, on a disk that is full', () => {
  const { driver, go } = ground(
    async (options) => launchChromium({ ...options, build: await withSmallStorage(options.build) }),
    'chrome-mv3-e2e',
  );

  test('a post goes out, and the page says that it could not be logged', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await eraseLog(driver());
    await makeLog(driver(), { version: 20, keyPath: 'missing' });
    await fillStorage(driver());
    await here.pressButton();
    await here.warned();
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    await until('it is told', async () => /Riwayat|History/.test(await line(here.tab)));
    await until('the button is marked', async () => (await badge(driver())) === '!');
    await emptyStorage(driver());
    await eraseLog(driver());
  });
});

describe('Chromium, while a photo is looked at', () => {
  const { driver, tab, choose, shown, check } = photoGround({
    launch: launchChromium,
    build: 'chrome-mv3-e2e',
  });

  test('the background may end: the look ends too, and the next one is whole', async () => {
    const colours = ['red', 'red', 'red', 'red'] as const;
    const picture = await drawn(tab(), { width: 3000, height: 2000, colours });
    await choose(picture);
    await driver().stopBackground();
    const [first] = await shown(1);
    expect(first).toBeDefined();
    expect((await check(picture)).looked).toEqual(['text']);
  });
});
