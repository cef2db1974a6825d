import { describe, expect, test } from 'vitest';
import { forgeLine, pressOurs } from './attacks/forge.ts';
import { listenToAll, readAll } from './attacks/listen.ts';
import { namesOfForms, replacements } from './attacks/replace.ts';
import { pages, texts } from './attacks/slow.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { setSettings } from './inside.ts';
import { comment, inline } from './surfaces.ts';
import { clean, partisan, training } from './texts.ts';
import { until } from './until.ts';
import { settled, type Visit } from './visit.ts';

const isUp = ({ tab }: Visit): Promise<boolean> =>
  tab.evaluate(() => document.getElementsByTagName('ikrar-warning').length > 0);
const warnedOf = (here: Visit) => until('a warning stands', () => isUp(here));

/** Sends from code, past the first gate. */
const send = (tab: Tab, text: string, by: 'fetch' | 'xhr' = 'fetch'): Promise<void> =>
  tab.evaluate(
    ({ body, way }) => {
      const url = '/i/api/graphql/abc123/CreateTweet';
      if (way === 'fetch') {
        fetch(url, { method: 'POST', body }).catch(() => undefined);
        return;
      }
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.send(body);
    },
    { body: JSON.stringify({ variables: { tweet_text: text } }), way: by },
  );

describe.each(browsers)('a hostile page in $name, as people have it', ({ launch, production }) => {
  const { driver, go, logged, rows } = ground(launch, production);

  test('reads nothing of ours, not even what is typed and pasted into the warning', async () => {
    await setSettings(driver(), { ...training, mode: 'warn-with-reason' });
    const here = await go(inline);
    await listenToAll(here.tab);
    await here.write(partisan);
    await here.pressKeys();
    await warnedOf(here);
    for (const key of ['Tab', 'Tab', 'Enter']) await here.tab.press(key);
    await here.tab.type('Rahasia pribadi');
    for (const keys of ['Control+a', 'Control+x', 'Control+v', 'Control+a', 'Control+c']) {
      await here.tab.press(keys);
    }
    const read = await readAll(here.tab);
    const heard = (await here.tab.evaluate(() => window.heard)).join('\n');
    for (const told of [read, heard]) {
      expect(told).not.toMatch(/Rahasia|pribadi|contoh-kabupaten|chrome-extension|moz-extension/);
    }
    expect(read).not.toContain('Kirim kali ini');
    // By keys still: the reason arrives whole.
    await here.tab.press('Tab');
    await here.tab.press('Enter');
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(await logged(1)).toMatchObject([{ decision: 'sent-with-reason', reason: 'Rahasia pribadi' }]);
  });

  test('forges no approval and presses no button of ours', async () => {
    const here = await go(inline);
    expect(await forgeLine(here.tab)).toEqual({ taken: false, offered: 0 });
    await send(here.tab, partisan);
    await warnedOf(here);
    await forgeLine(here.tab);
    await pressOurs(here.tab);
    await settled(here.tab);
    expect(await isUp(here)).toBe(true);
    expect(here.sent()).toEqual([]);
    expect(await rows()).toEqual([]);
    await here.tab.press('Escape');
    await here.warningGone();
    expect(await logged(1)).toMatchObject([{ decision: 'cancelled' }]);
    expect(here.sent()).toEqual([]);
  });

  test('learns from no error whose script stands in its world', async () => {
    const here = await go(inline);
    const stacks = await here.tab.evaluate(() => {
      const seen: string[] = [];
      const look = () => {
        seen.push(new Error('look').stack ?? '');
        return '/settled';
      };
      const address = { toString: look };
      const ask: unknown = Reflect.apply(window.fetch, window, [address]);
      if (ask instanceof Promise) ask.catch(() => undefined);
      const request = new XMLHttpRequest();
      Reflect.apply(Reflect.get(request, 'open'), request, ['GET', address]);
      return seen;
    });
    expect(stacks.length).toBeGreaterThan(2);
    expect(stacks.join('\n')).not.toMatch(/extension|ikrar/i);
  });

  test.each(replacements)('puts in place of the browser’s own: $name', async ({ act }) => {
    const here = await go(inline);
    await here.write(partisan);
    await here.tab.evaluate(act);
    for (const by of ['fetch', 'xhr'] as const) {
      await send(here.tab, clean, by);
      await until('a clean post is not held up', () => here.sent().length > (by === 'fetch' ? 0 : 1));
    }
    expect(here.sent()).toMatchObject([{ text: clean }, { text: clean }]);
    // The first gate stands in a world of its own.
    await here.tab.press(inline.keys);
    await warnedOf(here);
    expect(here.sent()).toHaveLength(2);
  });

  test('pollutes nothing by what it sends', async () => {
    const here = await go(inline);
    await here.tab.evaluate((text) => {
      const words = JSON.stringify(text);
      const bad =
        '"__proto__":{"polluted":"yes","tweet_text":"x"},"constructor":{"prototype":{"polluted":"yes"}}';
      const body = `{${bad},"variables":{${bad},"tweet_text":${words}}}`;
      fetch('/i/api/graphql/abc123/CreateTweet', { method: 'POST', body }).catch(() => undefined);
    }, partisan);
    await warnedOf(here);
    expect(here.sent()).toEqual([]);
    expect(await here.tab.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
    await here.tab.press('Escape');
    const [row] = await logged(1);
    expect(row).toMatchObject({ decision: 'cancelled', verdict: 'warn' });
    expect(row).not.toHaveProperty('polluted');
  });

  test('writes itself anew, and is guarded as before', async () => {
    const here = await go(inline);
    await here.tab.evaluate((text) => {
      const types: unknown = Reflect.get(window, 'trustedTypes');
      const create: unknown = Object(types).createPolicy;
      const createHTML = (html: string) => html;
      if (typeof create === 'function') Reflect.apply(create, types, ['default', { createHTML }]);
      document.open();
      document.write(`<main><form><textarea>${text}</textarea><button>Kirim</button></form></main>`);
      document.close();
    }, partisan);
    await here.tab.evaluate(() => document.querySelector('button')?.click());
    await warnedOf(here);
    expect(await here.tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(partisan);
  });

  test('hangs nothing by the names of its fields', async () => {
    const here = await go(comment);
    await here.write(partisan);
    await here.tab.evaluate((all) => {
      for (const field of all) {
        const input = document.createElement('input');
        Object.assign(input, { type: 'hidden', name: field });
        document.querySelector(`form[role="presentation"]`)?.append(input);
      }
    }, namesOfForms);
    await here.tab.press('Enter');
    await warnedOf(here);
    expect(here.sent()).toEqual([]);
  });
});

describe('a page that is slow on purpose, in Chromium', () => {
  const { go } = ground(launchChromium, 'chrome-mv3');

  test('slows nothing by what it writes', async () => {
    const here = await go(inline);
    for (const [kind, text] of Object.entries(texts)) {
      const took = await here.tab.evaluate((written) => {
        const body = JSON.stringify({ variables: { tweet_text: written } });
        const start = performance.now();
        fetch('/i/api/graphql/abc123/CreateTweet', { method: 'POST', body }).catch(() => undefined);
        return performance.now() - start;
      }, text);
      expect(took, kind).toBeLessThan(3000);
      if (await isUp(here)) {
        await here.tab.press('Escape');
        await here.warningGone();
      }
    }
  });

  test('slows nothing by how it is built, and is guarded all the while', async () => {
    const here = await go(inline);
    for (const { name: how, act } of pages) {
      expect(await here.tab.evaluate(act), how).toBeLessThan(1500);
      if (await isUp(here)) {
        await here.tab.press('Escape');
        await here.warningGone();
      }
    }
    await here.write(partisan);
    await here.tab.evaluate(() => {
      const storm = () => {
        for (let count = 0; count < 200; count += 1) {
          const one = document.createElement('x-storm');
          document.documentElement.append(one);
          one.remove();
        }
        setTimeout(storm);
      };
      storm();
    });
    await here.pressButton();
    await warnedOf(here);
    await here.tab.press('Escape');
    await here.warningGone();
    expect(here.sent()).toEqual([]);
  });
});
