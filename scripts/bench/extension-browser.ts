import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { program } from '../../tests/browser/programs.ts';
import { until } from '../../tests/browser/until.ts';

/** A Chromium with the production build in it and nothing of the tests. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The debugging line of the browser as a whole. */
  browser: CDPSession;
  /** The extension's own. */
  id: string;
}

/** Every host is served from here. */
const launch = (profile: string, port: number): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
    // Playwright's own default; with it no extension would start.
    ignoreDefaultArgs: ['--disable-extensions'],
  });

/** Has something closed that nobody waits for any more: whatever waits for it then fails. */
export const closedWhen = (gaveUp: AbortSignal, close: () => Promise<void>): void =>
  gaveUp.addEventListener('abort', () => void close().catch((error: unknown) => console.error(error)));

/** Does something with a fresh browser, which is closed in the end, or as soon as it is given up. */
export async function withExtension<Found>(
  port: number,
  gaveUp: AbortSignal,
  use: (opened: ExtensionBrowser) => Promise<Found>,
): Promise<Found> {
  const profile = await mkdtemp(join(tmpdir(), 'ikrar-bench-'));
  const context = await launch(profile, port);
  closedWhen(gaveUp, () => context.close());
  try {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('Playwright gives no way to the browser of a persistent context');
    const { id } = await browser.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
    return await use({ context, browser, id });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A page of the extension in a tab, as soon as the extension has started. */
export async function openInside({ context, id }: ExtensionBrowser, path: string): Promise<Page> {
  const page = await context.newPage();
  const goes = () =>
    page.goto(`chrome-extension://${id}/${path}`).then(
      () => true,
      () => false,
    );
  await until('the extension has started', goes, 60_000);
  return page;
}
