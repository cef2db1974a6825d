import { parentOf } from '../page/path.ts';

const asides = 'svg, time, form, button, [role="button"], style, script';
const letter = /[\p{L}\p{N}]/u;

/** The words below an element in one line, without what the site's controls say. */
export function words(element: Element | null | undefined, without = asides): string {
  if (!element) return '';
  const found: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const aside = node.parentElement?.closest(without);
    if (!aside || !element.contains(aside) || aside === element) found.push(node.nodeValue ?? '');
  }
  return found.join(' ').replace(/\s+/g, ' ').trim();
}

/** What an element says besides the name it begins with; nothing when that is no word. */
export function wordsAfter(element: Element, name: string): string | undefined {
  const all = words(element);
  const rest = (all.startsWith(name) ? all.slice(name.length) : all).trim();
  return letter.test(rest) ? rest : undefined;
}

/** The nearest element around a name that says more than the name. */
export function rowOfName(name: Element, within: Element): Element | undefined {
  for (let here: Element | null = name; here && within.contains(here); here = parentOf(here)) {
    if (wordsAfter(here, words(name)) !== undefined) return here;
  }
  return undefined;
}

/** The first piece of running text below an element that is no link, no control and not `name`. */
export function firstText(element: Element, name: string): string | undefined {
  for (const piece of element.querySelectorAll('[dir="auto"]')) {
    if (piece.closest('a, button, time, [role="button"], h2, h3')) continue;
    const text = wordsAfter(piece, name);
    if (text !== undefined) return text;
  }
  return undefined;
}
