import { type ComponentChild, render } from 'preact';
import { TextProvider } from '../../components/text.tsx';
import { browserText } from './browser-text.ts';

/**
 * Starts a page: its language, its title, its content in `#app`.
 * @param title as the browser's tab says it
 */
export function startPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = browserText('lang');
  document.title = `${title} · Ikrar`;
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  render(<TextProvider value={browserText}>{content}</TextProvider>, app);
}
