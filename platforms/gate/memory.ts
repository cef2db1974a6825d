import { elementsOf } from '../page/path.ts';
import type { Platform } from '../platform.ts';
import { createOpeners } from './openers.ts';
import { isPrivate } from './private.ts';
import { createWaking } from './waking.ts';

/** What happened on the page before a gesture that helps to tell what the gesture is for. Keeps elements, no texts. */
export interface Memory {
  /** Which control last opened the menu that a gate stands in. */
  opener: (selector: string) => Element | undefined;
  /** Did this button wake up when text arrived? */
  woke: (button: Element) => boolean;
}

/** Nothing happened before. */
export const noMemory: Memory = { opener: () => undefined, woke: () => false };

/** @returns the memory, and what must see every event of `noted` */
export function createMemory(platform: Platform): Memory & { note: (event: Event) => void } {
  const openers = createOpeners(platform);
  const waking = createWaking();
  return {
    opener: openers.of,
    woke: waking.woke,
    note: (event) => {
      if (isPrivate(platform, elementsOf(event))) return;
      openers.note(event);
      waking.note(event);
    },
  };
}

/** The events that only memory wants. */
export const noted = ['focusin', 'beforeinput'] as const;
