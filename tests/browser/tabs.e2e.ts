import { expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { ground } from './ground.ts';
import { inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

declare global {
  interface Window {
    /** Since the ear was put up: messages to the background, and what was written to storage. */
    ikrarHeard: { messages: number; writes: number };
  }
}

const many = 16;
/** Megabytes that a collection may leave behind by chance; one more page's names alone would be more. */
const chance = 0.4;

const { driver, go, open, logged } = ground(launchChromium, 'chrome-mv3-e2e');

/** An extension's page hears all that the background is told. */
const putUpEar = ({ inside }: Driver): Promise<void> =>
  inside.evaluate(() => {
    window.ikrarHeard = { messages: 0, writes: 0 };
    chrome.runtime.onMessage.addListener(() => {
      window.ikrarHeard.messages += 1;
    });
    chrome.storage.onChanged.addListener((changes) => {
      window.ikrarHeard.writes += Object.keys(changes).length;
    });
  });

const heard = ({ inside }: Driver) => inside.evaluate(() => ({ ...window.ikrarHeard }));

/** What a whole visit costs the background: a page that comes up, a post that is held, a decision that is logged. */
async function visitOnce(rows: number): Promise<{ messages: number; writes: number }> {
  const before = await heard(driver());
  const here = await go(inline);
  await here.write(partisan);
  await here.pressButton();
  await here.warned();
  await here.decide('cancelled');
  await logged(rows);
  await here.tab.close();
  const after = await heard(driver());
  return { messages: after.messages - before.messages, writes: after.writes - before.writes };
}

const guardedTabs = (count: number): Promise<true> =>
  until(`${count} tabs are guarded`, () =>
    driver().inside.evaluate(async (wanted) => {
      const all = await chrome.tabs.query({});
      const told = await Promise.all(
        all.map(({ id = -1 }) =>
          chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => ({ guarded: false })),
        ),
      );
      return told.filter((status) => status?.guarded === true).length === wanted;
    }, count),
  );

test('many open tabs: the background is told, writes and holds what it does with one', async () => {
  const heap = async () => (await driver().backgroundHeap?.()) ?? Number.NaN;
  await putUpEar(driver());
  // The first visit of all makes what every later one finds.
  await visitOnce(1);
  const alone = await visitOnce(2);
  const heapAlone = await heap();

  const before = await heard(driver());
  for (let at = 0; at < many; at += 4) await Promise.all(Array.from({ length: 4 }, () => open(inline.url)));
  await guardedTabs(many);
  const told = async () => (await heard(driver())).messages - before.messages;
  await until('every tab has said how it stands', async () => (await told()) >= many);
  expect(await told()).toBeLessThan(2 * many);

  const among = await visitOnce(3);
  // One tab that comes to the front says again how it stands.
  expect(among.messages).toBeLessThan(alone.messages + many / 4);
  expect(among.writes).toBeLessThan(alone.writes + many / 4);
  expect((await heap()) - heapAlone).toBeLessThan(chance);
});
