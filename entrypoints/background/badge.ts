import { browser } from 'wxt/browser';
import { readLogFault } from '../../log/buffer.ts';

async function mark(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#a4341f' });
  await browser.action.setBadgeText({ text });
}

/** A fault is never silent: a mark on the button, and the popup says it in words. */
export function showFault(error: unknown): void {
  console.error('Ikrar:', error);
  mark('!').catch((unmarked: unknown) => console.error('Ikrar:', unmarked));
}

/** The mark stays as long as the log can't be written where it belongs. */
export async function showLogState(): Promise<void> {
  await mark((await readLogFault()) ? '!' : '');
}
