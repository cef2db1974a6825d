import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { browser as Api } from 'wxt/browser';
import { openPopup } from './chromium-action.ts';
import { chooseInMenu, pressShortcut } from './chromium-menu.ts';
import {
  type Driver,
  elementExpression,
  expression,
  type LaunchOptions,
  type Ports,
  type Tab,
} from './driver.ts';
import { copyWithInside } from './extension-copy.ts';
import { program } from './programs.ts';
import { until } from './until.ts';
import { workerHeap } from './worker-heap.ts';

declare const chrome: typeof Api;

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Sends every host name to the servers of the test, whose certificate nobody has signed. */
export const detour = ({ port, plainPort }: Ports) => [
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP *:80 127.0.0.1:${plainPort}, MAP * 127.0.0.1:${port}`,
];

/** The same through a proxy; without the last one this machine would be reached past it. */
const through = (proxy: number) => [
  '--ignore-certificate-errors',
  `--proxy-server=http://127.0.0.1:${proxy}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Chromium with the extension in it, by Playwright. */
export async function launchChromium({
  served,
  build,
  language,
  headless = true,
  proxy,
  netLog,
}: LaunchOptions): Promise<Driver> {
  const extension = await copyWithInside(build, false, language);
  const ways = proxy === undefined ? detour(served) : through(proxy);
  const record = netLog === undefined ? [] : [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'];
  const { context, home, profile } = await start(extension, [...ways, ...record], headless);
  const driver: Driver = {
    name: 'chromium',
    open: (url) => openPage(context, url),
    openExtension: (path) => openPage(context, `${home}/${path}`),
    inside: await openPage(context, `${home}/inside.html`),
    popup: (page) => openPopup(context, home, page),
    chooseInMenu: async (page, choice) => tabOf(await chooseInMenu({ context, home, page }, choice)),
    pressShortcut: async (page, command, opens) =>
      tabOf(await pressShortcut({ context, home, page }, command, opens)),
    reloadExtension: async () => {
      await driver.inside.evaluate(() => {
        setTimeout(() => chrome.runtime.reload());
      });
      await until('the page of the old extension is gone', async () => !context.pages().some(isInside));
      driver.inside = await until('the extension is back', async () =>
        openPage(context, `${home}/inside.html`).catch(() => undefined),
      );
    },
    stopBackground: () => stopWorkers(context),
    backgroundHeap: async () => workerHeap(await lineOf(context), home),
    close: async () => {
      await context.close();
      for (const folder of [extension, profile]) await rm(folder, { recursive: true, force: true });
    },
  };
  return driver;
}

/**
 * Chromium with a window, for a person to try the extension in, on the real network.
 * @param extension folder of a build
 * @param path page of the extension to begin on
 */
export async function showChromium(extension: string, path: string): Promise<void> {
  const { context, home, profile } = await start(extension, [], false);
  const [first] = context.pages();
  await (first ?? (await context.newPage())).goto(`${home}/${path}`);
  await new Promise((resolve) => {
    context.on('close', resolve);
  });
  await rm(profile, { recursive: true, force: true });
}

async function start(extension: string, args: string[], headless: boolean) {
  const profile = await newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    headless,
    // Chromium's own sandbox does not work for root, and so not in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [...quiet, '--enable-unsafe-extension-debugging', ...args],
    // Playwright's own default; with it no extension would start.
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  return { context, profile, home: `chrome-extension://${await install(context, extension)}` };
}

/** An empty profile in developer mode: without it Chromium does not start a reloaded unpacked extension again. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'ikrar-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

const isInside = (page: Page) => page.url().endsWith('/inside.html');

/** Installs over the debugging line: Chrome has dropped `--load-extension`, Chromium knows both. */
async function install(context: BrowserContext, extension: string): Promise<string> {
  const line = await lineOf(context);
  const { id } = await line.send('Extensions.loadUnpacked', { path: extension });
  return id;
}

export async function stopWorkers(context: BrowserContext): Promise<void> {
  const line = await lineOf(context);
  const { targetInfos } = await line.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    // One that has just ended by itself is ended.
    if (type === 'service_worker') await line.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await line.detach();
}

function lineOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no way to the browser of a persistent context');
  return browser.newBrowserCDPSession();
}

export async function openPage(context: BrowserContext, url: string): Promise<Tab> {
  const page = await context.newPage();
  await page.goto(url).catch(async (fault: unknown) => {
    await page.close();
    throw fault;
  });
  return tabOf(page);
}

function tabOf(page: Page): Tab {
  return {
    evaluate: (run, argument) => page.evaluate(expression(run, argument)),
    clickAt: ({ x, y }, count = 1) => page.mouse.click(x, y, { clickCount: count }),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    choose: (input, file) => choose(page, input, file),
    goto: async (url) => {
      await page.goto(url);
    },
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    look: async (scheme, width) => {
      await page.emulateMedia({ colorScheme: scheme });
      if (width) await page.setViewportSize({ width, height: 800 });
    },
    close: () => page.close(),
  };
}

/** Over the debugging line: of Playwright's own way the page hears by an untrusted event. */
async function choose(page: Page, input: string, file: string): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const { result } = await line.send('Runtime.evaluate', { expression: elementExpression(input) });
  if (!result.objectId) throw new Error(`no input ${input}`);
  await line.send('DOM.setFileInputFiles', { files: [file], objectId: result.objectId });
  await line.detach();
}
