import type { Driver, Tab } from './driver.ts';
import type { Sent } from './sent.ts';
import type { Served } from './server.ts';
import type { Surface } from './surfaces.ts';
import { until } from './until.ts';

export type Decision = 'edited' | 'cancelled' | 'sent' | 'false-alarm';

declare global {
  interface Window {
    /** Every element of ours that was ever added to the page, by tag name. */
    ikrarSeen: string[];
  }
}

/** A visit to one surface: what a person does there, and what can be seen. */
export interface Visit {
  tab: Tab;
  surface: Surface;
  /** Opens the composer if need be, and types into it. */
  write: (text: string) => Promise<void>;
  pressButton: (count?: number) => Promise<void>;
  pressKeys: () => Promise<void>;
  /** Waits until the warning stands on the page. */
  warned: () => Promise<void>;
  /** Presses a button of the warning and waits until it is gone. */
  decide: (decision: Decision) => Promise<void>;
  warningGone: () => Promise<void>;
  /** The editor's own idea of its text. */
  text: () => Promise<string>;
  caret: () => Promise<{ focused: boolean; offset: number }>;
  /** Waits until the page knows how `count` tries to send ended, and no request is on the way any more. */
  outcomes: (count: number) => Promise<string[]>;
  /** What reached the server from this visit. */
  sent: () => Sent[];
  /** Every element of ours that ever stood on the page. */
  shown: () => Promise<string[]>;
}

/** Middle of the element at `path` (` >>> ` steps into a shadow root), once a click there would reach it. */
async function pointOf(tab: Tab, path: string) {
  return until(`${path} can be clicked`, () =>
    tab.evaluate((steps) => {
      let root: Document | ShadowRoot | null | undefined = document;
      let element: Element | null | undefined;
      for (const step of steps) {
        element = root?.querySelector(step);
        root = element?.shadowRoot;
      }
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const around = element.getRootNode();
      const hit =
        around instanceof Document || around instanceof ShadowRoot ? around.elementFromPoint(x, y) : null;
      const enabled = !element.matches(':disabled, [aria-disabled="true"]');
      return enabled && hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
    }, path.split(' >>> ')),
  );
}

/** Clicks an element as a person would. */
export async function click(tab: Tab, path: string, count = 1): Promise<void> {
  await tab.clickAt(await pointOf(tab, path), count);
}

/** Everything the page sent before this has arrived when it returns. */
export async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    await fetch('/settled');
  });
}

function watchOurElements(): void {
  window.ikrarSeen = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const { nodeName } of addedNodes) {
        if (nodeName.startsWith('IKRAR-')) window.ikrarSeen.push(nodeName.toLowerCase());
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Goes to a surface. `options` is the page's query, e.g. `transport=xhr&late`. */
export async function visit(driver: Driver, served: Served, surface: Surface, options = ''): Promise<Visit> {
  const before = served.sent.length;
  const url = `${surface.url}?${options}`;
  const tab = await driver.open(url);
  await until(`${url} has started`, () => tab.evaluate(() => 'testPage' in window));
  await tab.evaluate(watchOurElements);
  const { editor, button, place, opener } = surface;
  const at: Visit = {
    tab,
    surface,
    write: async (text) => {
      const open = await tab.evaluate((selector) => document.querySelector(selector) !== null, editor);
      if (!open && opener) await click(tab, opener);
      await click(tab, editor);
      await tab.type(text);
      await until('the editor has the text', async () => (await at.text()) === text);
    },
    pressButton: (count) => click(tab, button, count),
    pressKeys: () => tab.press(surface.keys),
    warned: async () => {
      await pointOf(tab, 'ikrar-warning >>> .button-primary');
    },
    decide: async (decision) => {
      await click(tab, `ikrar-warning >>> [data-decision="${decision}"]`);
      await at.warningGone();
    },
    warningGone: async () => {
      await until('the warning is gone', () =>
        tab.evaluate(() => document.querySelector('ikrar-warning') === null),
      );
    },
    text: () => tab.evaluate((name) => window.testPage.text[name]?.() ?? '', place),
    caret: () =>
      tab.evaluate((selector) => {
        const box = document.querySelector(selector);
        const selection = getSelection();
        if (!box || !selection?.anchorNode || !box.contains(selection.anchorNode)) {
          return { focused: document.activeElement === box, offset: -1 };
        }
        const range = document.createRange();
        range.setStart(box, 0);
        range.setEnd(selection.anchorNode, selection.anchorOffset);
        return { focused: document.activeElement === box, offset: range.toString().length };
      }, editor),
    outcomes: async (count) => {
      await until(`${count} sendings are over`, () =>
        tab.evaluate((wanted) => window.testPage.outcomes.length >= wanted, count),
      );
      await settled(tab);
      return tab.evaluate(() => window.testPage.outcomes);
    },
    sent: () => served.sent.slice(before),
    shown: () => tab.evaluate(() => window.ikrarSeen),
  };
  return at;
}
