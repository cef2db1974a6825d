import type { BrowserContext, Page } from 'playwright-core';
import type { browser as Api } from 'wxt/browser';
import { pressAction } from './chromium-action.ts';
import type { MenuChoice } from './driver.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

/** Chromium's own events can be told that they happen; its types do not say so. */
interface Dispatching {
  dispatch: (...given: unknown[]) => void;
}

/** Where an event is to happen: in the browser, on a page of its own. */
interface Place {
  context: BrowserContext;
  home: string;
  /** Address of the page in front. */
  page: string;
}

interface Happening {
  event: 'menu' | 'command';
  page: string;
  given: unknown;
}

/**
 * No driver reaches the browser's menus and shortcuts. The browser grants the very same with a click on the extension's
 * button, which the debugging line has; then the event is told to happen.
 * @param opens the page of ours that opens by it
 */
async function happen(
  { context, home, page }: Place,
  what: Omit<Happening, 'page'>,
  opens: string,
): Promise<Page> {
  await pressAction(context, home, page);
  const known = new Set(context.pages());
  // One that rests would never answer.
  const inside = context.pages().find((one) => one.url() === `${home}/inside.html`);
  await inside?.evaluate(() => chrome.runtime.sendMessage({ type: 'refresh' }));
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error('no background');
  await worker.evaluate(
    async ({ event, page: url, given }: Happening) => {
      // With the grant its address can be seen; windows of ours may just have had the focus.
      const tab = (await chrome.tabs.query({ active: true })).find((one) => one.url === url);
      if (!tab) throw new Error('no tab in front');
      const happens: unknown = event === 'menu' ? chrome.contextMenus.onClicked : chrome.commands.onCommand;
      const dispatches = (one: unknown): one is Dispatching =>
        typeof one === 'object' && one !== null && 'dispatch' in one;
      if (!dispatches(happens)) throw new Error('the event can not be told to happen');
      happens.dispatch(given, tab);
    },
    { page, ...what },
  );
  return until('our page opens', () =>
    context.pages().find((one) => !known.has(one) && one.url().startsWith(`${home}/${opens}`)),
  );
}

/** Chooses an item of ours in a menu of the page in front. */
export const chooseInMenu = (place: Place, { item, opens, ...on }: MenuChoice): Promise<Page> =>
  happen(place, { event: 'menu', given: { menuItemId: item, frameId: 0, ...on } }, opens);

/** Presses a shortcut of ours there. */
export const pressShortcut = (place: Place, command: string, opens: string): Promise<Page> =>
  happen(place, { event: 'command', given: command }, opens);
