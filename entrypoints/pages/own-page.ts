import { browser } from 'wxt/browser';

/** Whether a message comes from a page of ours, rather than from a script that we run on others' pages. */
export function isOwnPage(sender: { id?: string | undefined; url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
