import { deepAll } from '../page/deep.ts';
import { parentOf } from '../page/path.ts';

/** What can be pressed. */
export const button =
  'button, [role="button"], input[type="submit"], input[type="button"], a[href="#"], a:not([href]), a[href^="javascript:"]';

const whole = '[role="dialog"], dialog, form, article, [role="article"]';
/** Beyond these stands something else. */
const beyond = 'body, main, [role="main"], [role="feed"]';
const levels = 6;
const furthest = 12;

/**
 * The part of the page that belongs to a box: its dialog, form or article, else what stands up to six levels around it,
 * further only until there is a button.
 */
export function containerOf(box: Element): Element {
  let around = box;
  let level = 0;
  for (let here = parentOf(box); here && level < furthest; here = parentOf(here)) {
    if (here.matches(whole)) return here;
    level += 1;
    if ((level > levels || here.matches(beyond)) && hasButton(around)) break;
    around = here;
  }
  return around;
}

/** The buttons in a container, its own open shadow root included. */
export function buttonsIn(container: Element): Element[] {
  const own = container.shadowRoot;
  return [...deepAll(container, button), ...(own ? deepAll(own, button) : [])];
}

const hasButton = (container: Element): boolean =>
  container.querySelector(button) !== null || buttonsIn(container).length > 0;

/** `Node.contains`, through open shadow roots. */
export function holds(container: Element, element: Element): boolean {
  for (let here: Element | null = element; here; here = parentOf(here)) if (here === container) return true;
  return false;
}
