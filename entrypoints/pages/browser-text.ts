import { browser } from 'wxt/browser';
import type { Text } from '../../components/text.tsx';
import { type Catalogue, textFrom } from '../../components/text-from.ts';

/** Where the background keeps all texts in the language that was chosen; nothing lies there while it is the browser's. */
export const textsKey = 'texts';

let chosen: Text | undefined;

/** Texts from `_locales`, in the language that was chosen, else in the browser's. */
export const browserText: Text = (key, ...values) =>
  chosen ? chosen(key, ...values) : browser.i18n.getMessage(key, values);

/** Does it need no `browser` to speak? */
export const speaksByItself = (): boolean => chosen !== undefined;

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'lang' in value;

/** Speaks the language of what lies under `textsKey` from now on; the browser's where nothing does. */
export function speak(stored: unknown): void {
  const texts = typeof stored === 'object' && stored !== null && 'texts' in stored ? stored.texts : undefined;
  chosen = isCatalogue(texts) ? textFrom(texts) : undefined;
}

/** Reads what to speak. */
export async function readTexts(): Promise<void> {
  speak((await browser.storage.local.get(textsKey))[textsKey]);
}
