import { browser } from 'wxt/browser';

let opening: Promise<void> | undefined;

/** Makes sure that Chromium has the page that nobody sees; it closes itself when it has rested. */
export function openOffscreen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<void> {
  const there = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  await browser.offscreen.createDocument({
    url: 'photo-check.html',
    reasons: ['BLOBS', 'WORKERS', 'IFRAME_SCRIPTING'],
    justification:
      'Looks at the pictures that are about to be posted, on this device, in workers; holds the frame that asks for the pack of an agency.',
  });
}
