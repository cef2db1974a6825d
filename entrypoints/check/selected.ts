import { browser } from 'wxt/browser';
import { selectedRequest } from '../pages/selected.ts';

/** Fetches the text that was selected elsewhere. The background gives it away once; undefined when there is none. */
export async function askForSelected(id: string): Promise<string | undefined> {
  const text: unknown = await browser.runtime.sendMessage(selectedRequest(id));
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
