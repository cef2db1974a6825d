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

/** Middle of the element at `path` (` >>> ` steps into a shadow root or a frame), once a click there would reach it. */
async function pointOf(tab: Tab, path: string) {
  return until(`${path} can be clicked`, () =>
    tab.evaluate((steps) => {
      let inside: Document | ShadowRoot | null | undefined = document;
      let around: Document | ShadowRoot = document;
      let element: Element | null | undefined;
      const frames: Element[] = [];
      for (const [at, step] of steps.entries()) {
        if (!inside) return null;
        around = inside;
        element = around.querySelector(step);
        inside = element?.shadowRoot;
        if (element instanceof HTMLIFrameElement && at + 1 < steps.length) {
          frames.push(element);
          inside = element.contentDocument;
        }
      }
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = around.elementFromPoint(x, y);
      const enabled = !element.matches(':disabled, [aria-disabled="true"]');
      if (!enabled || !hit || !(element.contains(hit) || hit.contains(element))) return null;
      const corners = frames.map((frame) => frame.getBoundingClientRect());
      return {
        x: corners.reduce((sum, corner) => sum + corner.left, x),
        y: corners.reduce((sum, corner) => sum + corner.top, y),
      };
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

/** From now on the page keeps in `ikrarSeen` what of ours is shown on it. */
export const watchOurElements = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    window.ikrarSeen = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const { nodeName } of addedNodes) {
          if (nodeName.startsWith('IKRAR-')) window.ikrarSeen.push(nodeName.toLowerCase());
        }
      }
    }).observe(document, { childList: true, subtree: true });
  });

/** Every element of ours that stood on the page since `watchOurElements`. */
export const shownOn = (tab: Tab): Promise<string[]> => tab.evaluate(() => window.ikrarSeen);

/**
 * Waits until the warning stands on the page.
 * @param frame a frame of the page, as the beginning of a path
 */
export async function warned(tab: Tab, frame = ''): Promise<void> {
  await pointOf(tab, `${frame}ikrar-warning >>> .button-primary`);
}

/** Presses a button of the warning and waits until it is gone. */
export async function decide(tab: Tab, decision: Decision, frame = ''): Promise<void> {
  await click(tab, `${frame}ikrar-warning >>> [data-decision="${decision}"]`);
  await warningGone(tab);
}

/** Waits until no warning stands on the page or in one of its frames. */
export async function warningGone(tab: Tab): Promise<void> {
  await until('the warning is gone', () =>
    tab.evaluate(() =>
      [document, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentDocument)].every(
        (one) => !one?.querySelector('ikrar-warning'),
      ),
    ),
  );
}

/** Waits until the page knows how `count` tries to send ended, and no request is on the way any more. */
export async function outcomesOn(tab: Tab, count: number): Promise<string[]> {
  await until(`${count} sendings are over`, () =>
    tab.evaluate((wanted) => window.testPage.outcomes.length >= wanted, count),
  );
  await settled(tab);
  return tab.evaluate(() => window.testPage.outcomes);
}

/** Goes to a surface. `options` is the page's query, e.g. `transport=xhr&late`. */
export async function visit(driver: Driver, served: Served, surface: Surface, options = ''): Promise<Visit> {
  const before = served.sent.length;
  const url = `${surface.url}?${options}`;
  const tab = await driver.open(url);
  await until(`${url} has started`, () => tab.evaluate(() => 'testPage' in window));
  await watchOurElements(tab);
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
    warned: () => warned(tab),
    decide: (decision) => decide(tab, decision),
    warningGone: () => warningGone(tab),
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
    outcomes: (count) => outcomesOn(tab, count),
    sent: () => served.sent.slice(before),
    shown: () => shownOn(tab),
  };
  return at;
}
