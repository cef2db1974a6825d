import type { BrowserContext, Page } from 'playwright-core';
import type { browser as Api } from 'wxt/browser';
import { until } from './until.ts';

declare const chrome: typeof Api;

/** Chromium's own events can be told that they happen; its types do not say so. */
interface Dispatching {
  dispatch: (info: object, tab: object) => void;
}

/**
 * No driver reaches the menu of a picture. The browser grants the very same with a click on the extension's button, which
 * the debugging line has; then the menu's event is told to happen.
 */
export async function chooseInMenu(
  context: BrowserContext,
  home: string,
  page: string,
  picture: string,
): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('no way to the browser');
  const line = await browser.newBrowserCDPSession();
  const { targetInfos } = await line.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page)?.targetId;
  if (!targetId) throw new Error(`no tab of ${page}`);
  await line.send('Extensions.triggerAction', { id: new URL(home).host, targetId });
  const known = new Set(context.pages());
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('no background');
  await worker.evaluate(async (srcUrl) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error('no tab in front');
    const clicked: unknown = chrome.contextMenus.onClicked;
    const dispatches = (event: unknown): event is Dispatching =>
      typeof event === 'object' && event !== null && 'dispatch' in event;
    if (!dispatches(clicked)) throw new Error('the event can not be told to happen');
    clicked.dispatch({ menuItemId: 'photo', srcUrl, frameId: 0 }, tab);
  }, picture);
  return until('our page opens', () =>
    context.pages().find((one) => !known.has(one) && one.url().startsWith(`${home}/photo.html`)),
  );
}
