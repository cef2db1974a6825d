import { elementsOf, hit } from '../page/path.ts';
import type { Platform } from '../platform.ts';

/** Remembers which control last opened a menu: the menu hangs elsewhere on the page and does not say what it is for. */
export function createOpeners(platform: Platform): {
  note: (event: Event) => void;
  of: (selector: string) => Element | undefined;
} {
  const selectors = new Set(platform.gates.flatMap(({ opener }) => opener ?? []));
  const last = new Map<string, Element>();
  return {
    note: (event) => {
      if (event.type !== 'click' && event.type !== 'keydown') return;
      const elements = elementsOf(event);
      for (const selector of selectors) {
        const opener = hit(elements, selector);
        if (opener) last.set(selector, opener);
      }
    },
    of: (selector) => last.get(selector),
  };
}
