import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { browser as Api } from 'wxt/browser';
import { detour, openPage, stopWorkers } from '../browser/chromium.ts';
import type { Driver, Ports } from '../browser/driver.ts';
import { until } from '../browser/until.ts';
import { policiesFor } from './policies.ts';
import { install } from './releases.ts';

declare const chrome: typeof Api;

/** What Playwright would hold back, and what a forced installation needs. */
const needed = ['--disable-extensions', '--disable-background-networking', '--disable-component-update'];

/** What an agency's policy file says: install Ikrar, let it be looked into by a test, and these settings. */
const policyWith = (settings: object) => {
  const { chromeId: id, chromeUrl } = install();
  return {
    ExtensionInstallForcelist: [`${id};${chromeUrl}`],
    DeveloperToolsAvailability: 1,
    '3rdparty': { extensions: { [id]: settings } },
  };
};

export interface Managed {
  driver: Driver;
  /** Edits the policy file while the browser runs. */
  setPolicy: (settings: object) => Promise<void>;
  /** All words in an element of ours on the one page of the web that is open; its inside is closed to scripts. */
  wordsIn: (element: string) => Promise<string>;
}

/** A page of the extension, as soon as the browser has installed it. */
const inside = (context: BrowserContext, home: string) =>
  until(
    'the extension is installed',
    () => openPage(context, `${home}/options.html`).catch(() => undefined),
    20_000,
  );

interface Node {
  nodeName: string;
  nodeValue: string;
  children?: Node[];
  shadowRoots?: Node[];
}

const below = ({ children = [], shadowRoots = [] }: Node): Node[] => [...shadowRoots, ...children];
const all = (node: Node): Node[] => [node, ...below(node).flatMap(all)];

/** Over the debugging line, which sees what is closed to scripts. */
async function wordsIn(context: BrowserContext, element: string): Promise<string> {
  const page = context.pages().find((one) => one.url().startsWith('https:'));
  if (!page) throw new Error('no page of the web is open');
  const line = await context.newCDPSession(page);
  const { root } = await line.send('DOM.getDocument', { depth: -1, pierce: true });
  await line.detach();
  const ours = all(root).filter(({ nodeName }) => nodeName.toLowerCase() === element);
  const words = ours.flatMap(all).filter(({ nodeName }) => nodeName === '#text');
  return words.map(({ nodeValue }) => nodeValue).join(' ');
}

/**
 * Chromium on a machine whose policy installs Ikrar from the agency's server: exactly what `npm run release` packs.
 * @param settings the agency's, from the beginning
 */
export async function launchManaged(served: Ports, settings: object): Promise<Managed> {
  const home = `chrome-extension://${install().chromeId}`;
  const policies = policiesFor('chromium');
  const setPolicy = (next: object) => policies.write(policyWith(next));
  await setPolicy(settings);
  const profile = await mkdtemp(join(tmpdir(), 'ikrar-managed-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: policies.executable,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1100, height: 800 },
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync', ...detour(served)],
    ignoreDefaultArgs: needed,
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
    policies.remove();
  };
  const driver: Driver = {
    name: 'chromium',
    open: (url) => openPage(context, url),
    openExtension: (path) => openPage(context, `${home}/${path}`),
    inside: await inside(context, home).catch(async (fault: unknown) => {
      await close();
      throw fault;
    }),
    reloadExtension: async () => {
      await driver.inside.evaluate(() => {
        setTimeout(() => chrome.runtime.reload());
      });
      await until(
        'the old extension is gone',
        () => !context.pages().some((page) => page.url().startsWith(home)),
      );
      driver.inside = await inside(context, home);
    },
    stopBackground: () => stopWorkers(context),
    close,
  };
  return { driver, setPolicy, wordsIn: (element) => wordsIn(context, element) };
}
