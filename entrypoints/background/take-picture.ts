import { type Browser, browser } from 'wxt/browser';
import type { Taken } from '../pages/taken.ts';
import { pictureInPage, showcase, takeAway } from './picture-in-page.ts';

/** Where a person has chosen "Periksa foto ini". */
export interface Chosen {
  /** Address of the picture. */
  address: string;
  tab: number;
  window: number;
  /** Of its frame; 0 is the page itself. */
  frame: number;
}

async function isInFront({ tab, window }: Chosen): Promise<boolean> {
  const [front] = await browser.tabs.query({ active: true, windowId: window });
  return front?.id === tab;
}

/** What is on the screen, which no longer is the picture if the person has gone to another tab meanwhile. */
async function screenOf(chosen: Chosen): Promise<string> {
  const before = await isInFront(chosen);
  const screen = await browser.tabs.captureVisibleTab(chosen.window, { format: 'png' });
  if (!before || !(await isInFront(chosen))) throw new Error('another tab is in front');
  return screen;
}

/**
 * Takes a picture out of a page without asking anybody for it: a copy of what the page has loaded, or, where browsers
 * let nobody copy it, of how it looks on the screen. Needs what the browser grants with a choice in its menu.
 * @throws when neither can be done
 */
export async function takePicture(chosen: Chosen): Promise<Taken> {
  const { address, tab, frame } = chosen;
  const target: Browser.scripting.InjectionTarget = { tabId: tab, frameIds: [frame] };
  // Where a frame stands on the screen, nobody tells.
  const args: [string, string?] = frame === 0 ? [address, showcase] : [address];
  const [answer] = await browser.scripting.executeScript({ target, func: pictureInPage, args });
  const found = answer?.result;
  if (!found) throw new Error('the page does not give the picture');
  if ('picture' in found) return found;
  try {
    return { picture: await screenOf(chosen), shown: found.shown, name: found.name };
  } finally {
    await browser.scripting.executeScript({ target, func: takeAway, args: [showcase] });
  }
}
