import type { Tab } from '../driver.ts';

/** Offers the guard a line of the page's own, asks for one, and answers every question before it is asked. */
export const forgeLine = (tab: Tab): Promise<{ taken: boolean; offered: number }> =>
  tab.evaluate(() => {
    let offered = 0;
    const count = () => {
      offered += 1;
    };
    for (const at of [window, document]) at.addEventListener('ikrar:offer', count, true);
    const line = document.createElement('i');
    const init = { relatedTarget: line, cancelable: true, bubbles: true };
    const taken = [document, window, document.documentElement].some(
      (at) => !at.dispatchEvent(new MouseEvent('ikrar:offer', init)),
    );
    // The offers that were heard are the page's own.
    const own = offered;
    document.dispatchEvent(new Event('ikrar:ready'));
    for (const at of [line, document, window, document.documentElement]) {
      for (const id of ['', 'undefined', '0']) {
        at.dispatchEvent(new CustomEvent('answer', { detail: `${id} go` }));
        at.dispatchEvent(new CustomEvent('ask', { detail: `${id} {}`, cancelable: true }));
        at.dispatchEvent(new MessageEvent('message', { data: { type: 'released', go: true } }));
      }
    }
    postMessage({ type: 'log', go: true }, '*');
    return { taken, offered: offered - own };
  });

/** Presses whatever of ours it can reach, by script. */
export const pressOurs = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const keys = ['Enter', ' ', 'Tab', 'Escape'];
    const press = (on: Element | null) => {
      if (!(on instanceof HTMLElement)) return;
      on.focus();
      on.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) {
        on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
      }
      for (const key of keys) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          on.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
        }
      }
      for (const type of ['cancel', 'close', 'submit']) on.dispatchEvent(new Event(type, { bubbles: true }));
    };
    press(document.querySelector('ikrar-warning'));
    press(document.activeElement);
    for (let x = 0; x < innerWidth; x += 20) {
      for (let y = 0; y < innerHeight; y += 20) {
        const there = document.elementFromPoint(x, y);
        if (there?.localName.startsWith('ikrar-')) {
          there.dispatchEvent(
            new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
          );
        }
      }
    }
  });
