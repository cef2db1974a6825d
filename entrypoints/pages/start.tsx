import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { type TextKey, TextProvider } from '../../components/text.tsx';
import { browserText, readTexts, textsKey } from './browser-text.ts';

/**
 * Starts a page: its language, its title, its content in `#app`; all three anew when another language is chosen.
 * @param title as the browser's tab says it
 */
export function startPage(title: TextKey, content: ComponentChild): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  const show = () => {
    document.documentElement.lang = browserText('lang');
    document.title = `${browserText(title)} · Ikrar`;
    // A function of its own each time: what reads texts hears of a new language by it.
    render(<TextProvider value={(...asked) => browserText(...asked)}>{content}</TextProvider>, app);
  };
  // In the wrong language is better than not at all.
  const fault = (error: unknown) => console.error('Ikrar:', error);
  const start = () => void readTexts().catch(fault).then(show);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[textsKey]) start();
  });
  start();
}
