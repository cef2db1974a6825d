import { browser } from 'wxt/browser';
import type { Language } from '../../policy/settings.ts';
import { readSettings } from '../../policy/store.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { textsKey } from '../pages/browser-text.ts';
import { packaged } from '../pages/packs.ts';

/** Of two changes the later must be written last. */
const inTurn = createTurns();

/** All texts in one language, as pages and guard find them. */
interface Texts {
  language: Exclude<Language, 'browser'>;
  texts: Record<string, { message: string }>;
}

/** Puts the texts of the language that is set where pages and guard find them; takes them away for the browser's own. */
export const keepTexts = (): Promise<void> => inTurn(keep);

async function keep(): Promise<void> {
  const { language } = await readSettings();
  const { [textsKey]: stored } = await browser.storage.local.get(textsKey);
  if (language === 'browser') {
    if (stored !== undefined) await browser.storage.local.remove(textsKey);
    return;
  }
  const texts = await packaged<Texts['texts']>(`_locales/${language}/messages.json`);
  const now: Texts = { language, texts };
  // Every open page would hear of it.
  if (JSON.stringify(now) !== JSON.stringify(stored)) await browser.storage.local.set({ [textsKey]: now });
}
