import { rm } from 'node:fs/promises';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { browser as Api } from 'wxt/browser';
import {
  type Driver,
  elementExpression,
  expression,
  type LaunchOptions,
  type Ports,
  type Tab,
} from './driver.ts';
import { copyWithInside, insideTitle } from './extension-copy.ts';
import { program } from './programs.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

export const preferences = ({ port, plainPort }: Ports) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port};80=${plainPort}`,
  'network.stricttransportsecurity.preloadlist': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
});

const through = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Firefox with the extension in it, by Puppeteer over WebDriver BiDi. */
export async function launchFirefox({
  served,
  build,
  language,
  headless = true,
  proxy,
  restless = false,
}: LaunchOptions): Promise<Driver> {
  const extension = await copyWithInside(build, true, language);
  const firefox = await launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      ...preferences(served),
      ...(proxy !== undefined && through(proxy)),
      // What a page lets a person save goes with the copy in the end.
      'browser.download.folderList': 2,
      'browser.download.dir': extension,
      // The panel that opens by itself takes the focus away from the page.
      'browser.download.alwaysOpenPanel': false,
      ...(restless && { 'extensions.background.idle.timeout': 300 }),
    },
  });
  await firefox.installExtension(extension);
  const driver: Driver = {
    name: 'firefox',
    open: (url) => openPage(firefox, url),
    openExtension: (path) => openFrom(firefox, driver.inside, path),
    inside: await insideOf(firefox),
    reloadExtension: async () => {
      const old = await driver.inside.evaluate(() => performance.timeOrigin);
      await driver.inside.evaluate(() => {
        setTimeout(() => chrome.runtime.reload());
      });
      driver.inside = await insideOf(firefox, old);
    },
    stopBackground: () => backgroundRests(driver),
    close: async () => {
      await firefox.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
  return driver;
}

export async function openPage(firefox: Browser, url: string): Promise<Tab> {
  const page = await firefox.newPage();
  await page.goto(url);
  return tabOf(page);
}

/** A page of the extension, opened by another one: automation may not. */
export async function openFrom(firefox: Browser, inside: Tab, path: string): Promise<Tab> {
  const before = new Set(await firefox.pages());
  await inside.evaluate(async (file) => {
    await chrome.tabs.create({ url: new URL(file, location.href).href });
  }, path);
  const isNew = async () => (await firefox.pages()).find((page) => !before.has(page));
  const tab = tabOf(await until(`a tab for ${path}`, isNew));
  await until(`${path} is loaded`, () =>
    tab.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
  );
  return tab;
}

/** The tab that `copyWithInside` makes the extension open; its address stays hidden from automation. */
function insideOf(firefox: Browser, newerThan = 0): Promise<Tab> {
  return until('the page inside the extension', async () => {
    for (const page of await firefox.pages()) {
      const tab = tabOf(page);
      // A tab that closes while we ask is none of ours.
      const seen = await tab
        .evaluate(() => [document.title, performance.timeOrigin] as const)
        .catch(() => undefined);
      if (seen?.[0] === insideTitle && seen[1] > newerThan) return tab;
    }
    return undefined;
  });
}

const isKey = (key: string): key is KeyInput => key !== '';

/** Waits until the browser has ended the background. */
export async function backgroundRests({ inside }: Driver): Promise<void> {
  await until('the background rests', () =>
    inside.evaluate(() => chrome.extension.getBackgroundPage() === null),
  );
}

async function pressTogether(page: Page, keys: string): Promise<void> {
  const all = keys.split('+').filter(isKey);
  for (const key of all) await page.keyboard.down(key);
  for (const key of all.toReversed()) await page.keyboard.up(key);
}

export function tabOf(page: Page): Tab {
  return {
    evaluate: <R, A>(run: (argument: A) => R | Promise<R>, argument?: A) =>
      page.evaluate<[], () => R>(expression(run, argument)) as Promise<R>,
    clickAt: ({ x, y }, count = 1) => page.mouse.click(x, y, { count }),
    press: (keys) => pressTogether(page, keys),
    type: (text) => page.keyboard.type(text),
    choose: async (input, file) => {
      const handle = await page.evaluateHandle(elementExpression(input));
      const field = await handle.asElement()?.toElement('input');
      if (!field) throw new Error(`no input ${input}`);
      await field.uploadFile(file);
    },
    goto: async (url) => {
      await page.goto(url);
    },
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}
