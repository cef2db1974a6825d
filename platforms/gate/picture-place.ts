import { nearestHolding, parentOf } from '../page/path.ts';
import { button, holds } from './container.ts';

const box = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const whole = '[role="dialog"], dialog, form';

/** Where a picture was put, so that it can be told later what it goes out with. */
export interface PicturePlace {
  at: Element;
  /** The composer, dialog or form around it; nothing where the site keeps its input apart. */
  scope: Element | undefined;
  /** Boxes and dialogs that stood there already. What came later may be the next step of the same composer. */
  before: WeakSet<Element>;
  path: string;
}

/** What is about to be sent: the box it is written in, if any, and what was pressed. */
export interface SendPlace {
  editor: Element | undefined;
  control: Element;
}

function around(from: Element): Element | undefined {
  for (let here: Element | null = from; here; here = parentOf(here)) if (here.matches(whole)) return here;
  return undefined;
}

/** A button belongs to the box it is nearest to; a box to the nearest button. */
function scopeOf(from: Element): Element | undefined {
  const holding = nearestHolding(from, from.matches(box) ? button : box, `${whole}, body`);
  return holding && holding !== document.body && holding !== document.documentElement
    ? holding
    : around(from);
}

/** The boxes that a file put here might go out with. */
export const boxesNear = (at: Element): Element[] => [
  ...(at.matches(box) ? [at] : []),
  ...(scopeOf(at)?.querySelectorAll(box) ?? []),
];

const standing = () => [...document.querySelectorAll(`${box}, ${whole}`)];

export const placeOf = (at: Element): PicturePlace => ({
  at,
  scope: scopeOf(at),
  before: new WeakSet(standing()),
  path: location.pathname,
});

/** Does a picture that was put here go out with what is sent there? */
export function goesWith({ at, scope, before }: PicturePlace, { editor, control }: SendPlace): boolean {
  const place = editor ?? around(control);
  if (scope?.isConnected) {
    const sending = scopeOf(control);
    return holds(scope, editor ?? control) || (sending !== undefined && holds(sending, at));
  }
  if (!place || !before.has(place)) return true;
  // An input apart from every composer serves those that stand on the page itself.
  return !scope && !around(place);
}

/** Is the composer closed, and no next step of it open? */
export function isGone({ at, scope, before, path }: PicturePlace): boolean {
  if ((scope ?? at).isConnected) return false;
  return (scope !== undefined || path !== location.pathname) && standing().every((one) => before.has(one));
}
