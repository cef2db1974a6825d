import type { Target } from '../../rules/draft.ts';
import { button, holds } from '../gate/container.ts';
import { parentOf } from '../page/path.ts';
import { upFrom } from './boxes.ts';

/** Answers under an item are items of their own. */
const answer =
  'article, [role="article"], [role="comment"], [itemtype*="Comment"], [class~="comment"], [data-testid^="comment" i]';
const item = `${answer}, [role="listitem"], [aria-posinset], li, section, [class~="post"], [class~="status"], [class~="entry"], [class~="card"], [data-testid^="post" i]`;
const linked = 'a[href]:not([href^="#"])';
const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Controls, boxes and answers: none of it is the item's own words. */
const notWords = `${button}, form, nav, time, script, style, [role="textbox"], [contenteditable="true"], textarea`;
/** More words than this are no post's, but a page's. */
const longest = 2000;

const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** "@nama" in a link's words or address. */
const handleOf = (link: Element): string | undefined =>
  /@[\w.]+/.exec(wordsOf(link))?.[0] ?? /\/(@[\w.]+)/.exec(link.getAttribute('href') ?? '')?.[1];

/** Only what can be acted on is an item of its own; the rest is its parts. */
const isAnswer = (element: Element): boolean =>
  element.matches(answer) && element.querySelector(button) !== null;

/** Does this stand in the item itself, not in an answer under it? */
function isOwn(root: Element, element: Element): boolean {
  for (let here: Element | null = element; here && here !== root; here = parentOf(here)) {
    if (isAnswer(here)) return false;
  }
  return true;
}

/** Who wrote an item: what says so, else its first link that has words, is no date and no tag, else its heading. */
function authorIn(root: Element): Element | undefined {
  const named = (one: Element): boolean =>
    /\p{L}/u.test(wordsOf(one)) &&
    !one.querySelector('time') &&
    !/^[#\d·]/.test(wordsOf(one)) &&
    isOwn(root, one);
  for (const kind of ['[rel~="author"], [itemprop="author"] a, [class*="author" i] a', linked, heading]) {
    const found = [...root.querySelectorAll(kind)].find(named);
    if (found) return found;
  }
  return undefined;
}

function textIn(root: Element, author: Element | undefined): string | undefined {
  let text = '';
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += `${node.nodeValue ?? ''} `;
    if (
      !(node instanceof Element) ||
      node === author ||
      (node !== root && (node.matches(notWords) || isAnswer(node)))
    )
      return;
    if (text.length < longest) node.childNodes.forEach(read);
  };
  read(root);
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

const pageTitle = (): string => wordsOf(document.querySelector('h1'));

const target = (name: string, handle?: string, text?: string): Target | undefined => {
  const whole = { ...(name && { name }), ...(handle && { handle }), ...(text && { text }) };
  return Object.keys(whole).length > 0 ? whole : undefined;
};

function itemFrom(control: Element, items: string): Target | undefined {
  for (const here of upFrom(control, 20)) {
    if (!here.matches(items)) continue;
    const author = authorIn(here);
    if (author) return target(wordsOf(author), handleOf(author), textIn(here, author));
  }
  return undefined;
}

/** What a like or a share is for: the item around it that somebody wrote. */
export const itemAround = (control: Element): Target | undefined => itemFrom(control, item);

/** What a box answers: the item around it. A section that holds many says nothing. */
export const answeredBy = (box: Element): Target | undefined =>
  itemFrom(box, `${answer}, li, [aria-posinset]`);

/** The page as what is answered or liked. */
export function pageItself(): Target | undefined {
  const title = pageTitle();
  return target(title, undefined, title);
}

/** Whom a follow or a join is for: the nearest heading or named link around the control, else the page's title. */
export function accountAround(control: Element): Target | undefined {
  for (const here of upFrom(control, 8)) {
    if (here.matches('main, [role="main"], body')) break;
    const found = [...here.querySelectorAll(`${heading}, ${linked}`)].filter(
      (one) => !holds(control, one) && !holds(one, control) && /\p{L}/u.test(wordsOf(one)),
    );
    const one = found.find((each) => each.matches(heading)) ?? found[0];
    if (one) {
      const link = one.matches(linked)
        ? one
        : (one.querySelector(linked) ?? found.find((each) => each.matches(linked)));
      return target(wordsOf(one), link && handleOf(link));
    }
  }
  return target(pageTitle());
}
