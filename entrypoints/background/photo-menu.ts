import { type Browser, browser } from 'wxt/browser';
import { browserText } from '../pages/browser-text.ts';
import { type Taken, TakenRequest } from '../pages/taken.ts';
import { takePicture } from './take-picture.ts';
import { createWaiting } from './waiting.ts';

const item = 'photo';

const waiting = createWaiting<Taken>();

/**
 * Has a picture taken and opens the page that looks at it. The page is opened only then: in front of the picture it
 * would hide it.
 */
async function checkPicture(
  { srcUrl, frameId = 0 }: Pick<Browser.contextMenus.OnClickData, 'srcUrl' | 'frameId'>,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const { id: tabId, windowId, index } = tab ?? {};
  const taken =
    srcUrl === undefined || tabId === undefined || windowId === undefined
      ? Promise.reject(new Error('the menu does not say where'))
      : takePicture({ address: srcUrl, tab: tabId, window: windowId, frame: frameId });
  const id = waiting.put(taken);
  // Whatever it is, the page says it to the person.
  await taken.catch((error: unknown) => console.debug('Ikrar:', error));
  await browser.tabs.create({
    url: browser.runtime.getURL(`/photo.html?taken=${id}`),
    ...(index !== undefined && { index: index + 1 }),
    ...(tabId !== undefined && { openerTabId: tabId }),
  });
}

/** "Periksa foto ini", in the menu of pictures. */
export const photoItem = (): Browser.contextMenus.CreateProperties => ({
  id: item,
  title: browserText('menu_photo'),
  contexts: ['image'],
  // Elsewhere nothing of ours may run.
  documentUrlPatterns: ['http://*/*', 'https://*/*'],
});

/** Listens for "Periksa foto ini", and for the page that comes for the picture. */
export function watchPhotoMenu(onFault: (error: unknown) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === item) checkPicture(info, tab).catch(onFault);
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: unknown) => void) => {
    const asked = TakenRequest.safeParse(message);
    if (!asked.success) return undefined;
    waiting.take(asked.data.id).then(reply, () => reply(undefined));
    return true;
  });
}
