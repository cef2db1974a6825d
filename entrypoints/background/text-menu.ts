import { type Browser, browser } from 'wxt/browser';
import { browserText } from '../pages/browser-text.ts';
import { SelectedRequest } from '../pages/selected.ts';
import { selectedText } from './selected-text.ts';
import { createWaiting } from './waiting.ts';

const id = 'text';
/** As the manifest names it. */
const command = 'check-selection';

const waiting = createWaiting<string>();

/** "Periksa netralitas teks ini", on any selection of any page, our own among them. */
export const textItem = (): Browser.contextMenus.CreateProperties => ({
  id,
  title: browserText('menu_text'),
  contexts: ['selection'],
});

/** What is selected in a tab; the frame that has the focus is asked like all others. */
async function selectedIn(tab: number): Promise<string> {
  const target = { tabId: tab, allFrames: true };
  const answers = await browser.scripting.executeScript({ target, func: selectedText });
  return answers.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
}

/** Opens a small window of ours that fetches the text; where there are no windows, a tab. */
async function check(text: Promise<string>): Promise<void> {
  const url = browser.runtime.getURL(`/check.html?selected=${waiting.put(text)}`);
  // Firefox for Android has none.
  if (browser.windows) await browser.windows.create({ type: 'popup', url, width: 460, height: 640 });
  else await browser.tabs.create({ url });
}

/** Listens for the menu's item, for its shortcut, and for the page that comes for the text. */
export function watchTextMenu(onFault: (error: unknown) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === id) check(Promise.resolve(selectionText)).catch(onFault);
  });
  browser.commands?.onCommand.addListener((pressed, tab) => {
    if (pressed !== command) return;
    const found =
      tab?.id === undefined
        ? Promise.reject(new Error('the browser does not say where'))
        : selectedIn(tab.id);
    check(found).catch(onFault);
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (text?: string) => void) => {
    const asked = SelectedRequest.safeParse(message);
    if (!asked.success) return undefined;
    waiting.take(asked.data.id).then(reply, () => reply());
    return true;
  });
}
