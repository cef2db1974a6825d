import { browser } from 'wxt/browser';
import { photoItem } from './photo-menu.ts';
import { textItem } from './text-menu.ts';

/**
 * Puts our items into the browser's menus; the browser keeps them there.
 * @param photos the light build has none for pictures
 */
export async function makeMenus(photos: boolean): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of [textItem(), ...(photos ? [photoItem()] : [])]) browser.contextMenus.create(item);
}
