import { browser } from 'wxt/browser';

/**
 * Opens a rule's row on the page of rules.
 * @param tab the one it was asked for in: the new one stands beside it, and closing it leads back
 */
export async function openRule(rule: string, tab: number | undefined): Promise<void> {
  const url = `${browser.runtime.getURL('/rules.html')}#${rule}`;
  if (tab === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  const { index } = await browser.tabs.get(tab);
  await browser.tabs.create({ url, openerTabId: tab, index: index + 1 });
}
