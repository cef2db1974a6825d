import { browser } from 'wxt/browser';
import { readLogFault } from '../../log/buffer.ts';
import type { GuardState } from '../../platforms/gate/self-test.ts';
import { isPaused } from '../../policy/friction.ts';
import { readSettings } from '../../policy/store.ts';
import { packMatters, readPackState } from '../pages/pack-state.ts';
import { readSnapshot } from '../pages/snapshot.ts';

/** What a tab's mark looks like; none where the page is guarded. */
const marks = {
  guarded: null,
  partly: { text: '•', color: '#7a5200' },
  off: { text: '!', color: '#a4341f' },
} as const satisfies Record<GuardState, { text: string; color: string } | null>;

/** Two bars, as on every pause button. */
const paused = { text: 'II', color: '#52606a' } as const;

async function mark(text: string, color: string = marks.off.color): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}

/** A fault is never silent: a mark on the button, and the popup says it in words. */
export function showFault(error: unknown): void {
  console.error('Ikrar:', error);
  mark('!').catch((unmarked: unknown) => console.error('Ikrar:', unmarked));
}

const faulty = async () =>
  (await readLogFault()) ?? (await readSnapshot())?.fault ?? packMatters(await readPackState(), Date.now());

/**
 * The mark stays as long as the log can't be written where it belongs, or the contests, or the agency's pack,
 * can't be loaded; else as long as
 * the person has paused the guard.
 */
export async function showState(): Promise<void> {
  if (await faulty()) return mark('!');
  if (isPaused(await readSettings(), Date.now())) return mark(paused.text, paused.color);
  await mark('');
}

/** Marks one tab as its page is guarded. A fault of the whole extension weighs more and shows through. */
export async function markTab(tabId: number, state: GuardState): Promise<void> {
  const own = (await faulty()) ? null : marks[state];
  const text = own?.text ?? null;
  const set = async () => {
    // `null` takes the tab's own mark away; the types know it for Firefox' older name of this only.
    await Reflect.apply(browser.action.setBadgeText, browser.action, [{ tabId, text }]);
    await browser.action.setBadgeBackgroundColor({ tabId, color: own?.color ?? marks.off.color });
  };
  await set().catch(async (error: unknown) => {
    if (await isOpen(tabId)) throw error;
  });
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
