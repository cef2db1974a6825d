import { type Browser, browser } from 'wxt/browser';
import { browserText } from '../pages/browser-text.ts';
import { type Taken, TakenRequest } from '../pages/taken.ts';
import { takePicture } from './take-picture.ts';

const item = 'photo';

/** How long a picture waits for its page, in milliseconds; it lies in memory only. */
const patience = 30_000;

const waiting = new Map<string, Promise<Taken>>();

/**
 * Has a picture taken and opens the page that looks at it. The page is opened only then: in front of the picture it
 * would hide it.
 */
export async function checkPicture(
  { srcUrl, frameId = 0 }: Pick<Browser.contextMenus.OnClickData, 'srcUrl' | 'frameId'>,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const { id: tabId, windowId, index } = tab ?? {};
  const id = crypto.randomUUID();
  const taken =
    srcUrl === undefined || tabId === undefined || windowId === undefined
      ? Promise.reject(new Error('the menu does not say where'))
      : takePicture({ address: srcUrl, tab: tabId, window: windowId, frame: frameId });
  waiting.set(id, taken);
  // Whatever it is, the page says it to the person.
  await taken.catch((error: unknown) => console.debug('Ikrar:', error));
  setTimeout(() => waiting.delete(id), patience);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/photo.html?taken=${id}`),
    ...(index !== undefined && { index: index + 1 }),
    ...(tabId !== undefined && { openerTabId: tabId }),
  });
}

/** Puts "Periksa foto ini" into the menu of pictures; the browser keeps it there. */
export async function makePhotoMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: item,
    title: browserText('menu_photo'),
    contexts: ['image'],
    // Elsewhere nothing of ours may run.
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Listens for "Periksa foto ini", and for the page that comes for the picture. */
export function watchPhotoMenu(onFault: (error: unknown) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === item) checkPicture(info, tab).catch(onFault);
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: unknown) => void) => {
    const asked = TakenRequest.safeParse(message);
    if (!asked.success) return undefined;
    const { id } = asked.data;
    const taken = waiting.get(id) ?? Promise.reject(new Error('no such picture'));
    waiting.delete(id);
    taken.then(reply, () => reply(undefined));
    return true;
  });
}
