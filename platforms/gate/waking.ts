import { elementsOf, hit, parentOf } from '../page/path.ts';
import { buttonsIn, containerOf } from './container.ts';

/** Anything that is written in. */
const writable =
  'textarea, input, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

/** The buttons around a box while it was empty. */
interface Sleep {
  known: WeakSet<Element>;
  asleep: WeakSet<Element>;
}

/** More than this is no composer's surroundings; looking at it for every key would cost. */
const most = 150;

const isAsleep = (button: Element): boolean =>
  button.matches(':disabled, [aria-disabled="true"], [tabindex="-1"], [hidden]') ||
  /(^|[-_\s])disabled(\s|$)/i.test(button.getAttribute('class') ?? '');

/** Looks no further than the first letter: this runs for every key. */
function isEmpty(box: Element): boolean {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value === '';
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const placeholder = node.parentElement?.closest('[contenteditable="false"], [data-slate-placeholder]');
    if (!placeholder && /[^\s\u200B\uFEFF]/.test(node.nodeValue ?? '')) return false;
  }
  return true;
}

/**
 * Remembers which buttons slept, or were not there, while a box was empty: the one that wakes when text arrives sends
 * it, in any language. Looks only when an empty box gets the focus or its first letter; keeps elements, no texts.
 */
export function createWaking(): { note: (event: Event) => void; woke: (button: Element) => boolean } {
  const sleeps = new WeakMap<Element, Sleep>();

  return {
    note: (event) => {
      if (event.type !== 'focusin' && event.type !== 'beforeinput') return;
      const box = hit(elementsOf(event), writable);
      if (!box || !isEmpty(box)) return;
      const container = containerOf(box);
      const buttons = buttonsIn(container);
      if (buttons.length > most) return;
      sleeps.set(container, { known: new WeakSet(buttons), asleep: new WeakSet(buttons.filter(isAsleep)) });
    },
    woke: (button) => {
      for (let here: Element | null = button; here; here = parentOf(here)) {
        const sleep = sleeps.get(here);
        if (sleep) return isRisen(button, here, sleep);
      }
      return false;
    },
  };
}

/** What slept and rose sends; with none of that, what came with the text and stands last. */
function isRisen(button: Element, container: Element, { known, asleep }: Sleep): boolean {
  const awake = buttonsIn(container).filter((one) => !isAsleep(one));
  const risen = awake.filter((one) => asleep.has(one));
  return risen.length > 0 ? risen.at(-1) === button : !known.has(button) && awake.at(-1) === button;
}
