import { browser } from 'wxt/browser';
import { readLogFault } from '../../log/buffer.ts';
import { readSnapshot } from '../pages/snapshot.ts';

async function mark(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#a4341f' });
  await browser.action.setBadgeText({ text });
}

/** A fault is never silent: a mark on the button, and the popup says it in words. */
export function showFault(error: unknown): void {
  console.error('Ikrar:', error);
  mark('!').catch((unmarked: unknown) => console.error('Ikrar:', unmarked));
}

/** The mark stays as long as the log can't be written where it belongs, or the contests can't be loaded. */
export async function showState(): Promise<void> {
  const faulty = (await readLogFault()) ?? (await readSnapshot())?.fault;
  await mark(faulty ? '!' : '');
}
