/** By its kind too: in Firefox a node that another frame's script made, and put into this one, is of that one's classes. */
export const isElement = (node: EventTarget): node is Element =>
  node instanceof Element || ('nodeType' in node && node.nodeType === Node.ELEMENT_NODE);

const html = 'http://www.w3.org/1999/xhtml';
/** The same of an element that can be clicked and have the focus. */
export const isHtml = (element: Element | null | undefined): element is HTMLElement =>
  element?.namespaceURI === html;

/** The elements an event went through, innermost first, open shadow roots included. */
export const elementsOf = (event: Event): Element[] => event.composedPath().filter(isElement);

// A form's fields stand in for the form's own properties: with `<input name="parentElement">` in it, going up from the
// form would never end. So these are asked of the classes.
const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The innermost element of an event's path that matches. */
export const hit = (elements: readonly Element[], selector: string): Element | undefined =>
  elements.find((element) => matches(element, selector));

/** An element's parent, through open shadow roots. */
export function parentOf(element: Element): Element | null {
  const parent: Element | null = Reflect.get(Node.prototype, 'parentElement', element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The nearest ancestor of `from` (itself included) that holds something matching `selector`, not going beyond `limit`.
 * This is how two open composers are told apart: each button belongs to the box it is nearest to.
 */
export function nearestHolding(from: Element, selector: string, limit: string): Element | undefined {
  for (let here: Element | null = from; here; here = parentOf(here)) {
    if (matches(here, selector) || Element.prototype.querySelector.call(here, selector)) return here;
    if (matches(here, limit)) return undefined;
  }
  return undefined;
}
