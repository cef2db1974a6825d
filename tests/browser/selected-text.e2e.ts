import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import type { Host } from './hosts.ts';
import { allKept } from './inside.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';

// Only inside the extension's own page; both browsers know it by this name.
declare const chrome: typeof Api;

const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url));

/** A page that Ikrar does not guard. */
const news = 'https://berita.contoh.id/';
const site: Host = {
  names: [new URL(news).host],
  answer: () => ({
    status: 200,
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': "default-src 'none'" },
    body: `<!doctype html><title>Berita</title><p>Kata mereka: ${partisan}</p><textarea>Besok ${partisan}</textarea><input type="password" value="${partisan}">`,
  }),
};
const choice = { item: 'text', selectionText: partisan, opens: 'check.html' } as const;

const words = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText);
const field = (tab: Tab) => tab.evaluate(() => document.querySelector('textarea')?.value);
const says = (tab: Tab, what: RegExp) =>
  until(`the window says ${what}`, async () => what.test(await words(tab)));

describe.each(['id', 'en'] as const)('a text that is selected elsewhere, in %s', (language) => {
  const { driver, open, rows } = ground(
    (options) => launchChromium({ ...options, language }),
    'chrome-mv3-e2e',
    { hosts: [site] },
  );
  const warned = language === 'id' ? /Ikrar akan mengingatkan/ : /Ikrar would stop and remind/;
  const check = async () => {
    const ours = await driver().chooseInMenu?.(news, choice);
    if (!ours) throw new Error('no menu');
    return ours;
  };
  const shortcut = async () => {
    const ours = await driver().pressShortcut?.(news, 'check-selection', 'check.html');
    if (!ours) throw new Error('no shortcut');
    return ours;
  };

  test('is judged in a window of its own, and kept nowhere', async () => {
    await open(news);
    const ours = await check();
    await says(ours, warned);
    expect(await field(ours)).toBe(partisan);
    expect(await allKept(driver())).not.toContain(partisan);
    expect(await rows()).toEqual([]);
    expect(await ours.evaluate(() => location.search)).toBe('');
    await ours.goto(await ours.evaluate(() => location.href));
    await until('the field is empty', async () => (await field(ours)) === '');
    await ours.close();
  });

  test.each([
    ['light', 460],
    ['dark', 360],
  ] as const)('is judged for everybody (%s, %s px)', async (look, width) => {
    await open(news);
    const ours = await check();
    await ours.look?.(look, width);
    await says(ours, warned);
    expect(await violations(ours)).toEqual([]);
    await mkdir(artifacts, { recursive: true });
    await ours.screenshot(`${artifacts}check-${look}-${language}.png`);
    await ours.close();
  });

  test('is found by the shortcut, in a field as well, but not in a password', async () => {
    const tab = await open(news);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document));
    const fromPage = await shortcut();
    await until('the text is there', async () => (await field(fromPage)) === `Kata mereka: ${partisan}`);
    await fromPage.close();
    await tab.evaluate(() => {
      const box = document.querySelector('textarea');
      box?.focus();
      box?.setSelectionRange(6, box.value.length);
    });
    const fromField = await shortcut();
    await until('the text is there', async () => (await field(fromField)) === partisan);
    await fromField.close();
    await tab.evaluate(() => {
      getSelection()?.removeAllRanges();
      document.querySelector('input')?.select();
    });
    const fromPassword = await shortcut();
    await until('there is a field', async () => (await field(fromPassword)) === '');
    await fromPassword.close();
  });
});

describe.each(browsers)('the shortcuts that we suggest, in $name', ({ launch, test: build }) => {
  const { driver } = ground(launch, build);

  test('are free', async () => {
    // A browser leaves out what it needs for itself.
    const commands = await driver().inside.evaluate(() => chrome.commands.getAll());
    const set = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(set).toEqual({ _execute_action: 'Alt+Shift+K', 'check-selection': 'Alt+Shift+U' });
  });
});
