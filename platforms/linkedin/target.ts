import type { Target } from '../../rules/draft.ts';
import { editorText } from '../page/editor-text.ts';
import { parentOf } from '../page/path.ts';
import { aroundName, nameOf, textOf } from './labels.ts';

/** A comment, in both generations of pages. */
export const comment =
  ':is([componentkey^="replaceableComment_"], [id^="replaceableComment_"], .comments-comment-entity, .comments-comment-item)';
const post =
  '[role="listitem"], .feed-shared-update-v2, [data-urn^="urn:li:activity"], [componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"], [data-sdui-screen*="UpdateDetail"], [data-view-name="feed-full-update"]';
export const story =
  '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-text, .feed-shared-inline-show-more-text, .comments-comment-item__main-content';
export const accounts = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
const actor =
  '.update-components-actor__title, .update-components-actor__name, .feed-shared-actor__name, .comments-comment-meta__description-title, .comments-post-meta__name-text';

const handleIn = (href: string): string | undefined =>
  /\/(?:in|company|school|showcase)\/([^/?#]+)/.exec(href)?.[1];

/** A name is said twice, once for the eye; and followed by degrees of acquaintance. */
const clean = (name: string): string =>
  name
    .split(/\s*(?:•|\n|,|\b(?:1st|2nd|3rd)\b)/)[0]
    ?.replace(/[’']s profile$|^View /g, '')
    .trim() ?? '';

function nameBy(link: Element): string {
  const said = link.querySelector('span[aria-hidden="true"], strong, p span, p');
  const drawn = link.querySelector('svg[role="img"][aria-label], div[aria-label], img[alt]');
  return (
    clean(textOf(said ?? link)) ||
    clean(drawn?.getAttribute('aria-label') ?? drawn?.getAttribute('alt') ?? '') ||
    clean(textOf(link.nextElementSibling?.querySelector('p')))
  );
}

const described = (name = '', handle?: string, text = ''): Target | undefined =>
  name || handle || text
    ? {
        ...(name && { name }),
        ...(handle && { handle: `@${decodeURIComponent(handle)}` }),
        ...(text && { text }),
      }
    : undefined;

/** The words alone, without the "…more" inside them. */
function wordsIn(element: Element | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const button of copy.querySelectorAll('button')) button.remove();
  return editorText(copy)
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Does a part of a post or comment belong to it, and not to a comment inside it? */
const isOwn = (thing: Element) => (part: Element) => {
  const inner = part.closest(comment);
  return thing.matches(comment) ? inner === thing : !inner || !thing.contains(inner);
};

function climb(from: Element, selector: string): Element | undefined {
  for (let here: Element | null = from; here; here = parentOf(here)) {
    if (here.matches(selector) && here.querySelector(`${story}, ${accounts}`)) return here;
  }
  return undefined;
}

/** The post or comment that a control stands in. */
export const thingAround = (control: Element): Element | undefined =>
  climb(control, comment) ?? climb(control, post);

/** Who wrote it and what it says. Above the words stands first who passed it on, last who wrote it. */
export function targetOf(thing: Element): Target | undefined {
  const own = isOwn(thing);
  const said = [...thing.querySelectorAll(story)].find(own);
  const before = (link: Element): boolean =>
    !said || Boolean(said.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING);
  const links = [...thing.querySelectorAll(accounts)].filter((link) => own(link) && before(link));
  const last = said ? links.at(-1) : links[0];
  const titled = [...thing.querySelectorAll(actor)].find(own);
  const name = titled
    ? clean(textOf(titled.querySelector('span[aria-hidden="true"]') ?? titled))
    : links
        .filter((link) => link.getAttribute('href') === last?.getAttribute('href'))
        .map(nameBy)
        .find(Boolean) || (last ? nameBy(last) : '');
  const href = titled?.closest('a')?.getAttribute('href') ?? last?.getAttribute('href') ?? '';
  return described(name, handleIn(href), wordsIn(said));
}

/** What a control near a post or comment is about; on a page without either, the page's own account. */
export function aboutThing(control: Element): Target | undefined {
  const thing = thingAround(control);
  return thing ? targetOf(thing) : pageTitle(location.pathname);
}

const pageTitle = (path: string): Target | undefined =>
  described(clean(textOf(document.querySelector('main h1, h1'))), handleIn(path));

const edges = '[role="listitem"], li, article, section, [role="menu"], main, [role="dialog"], dialog, body';

/** The account, group or event that a button is for: by its label, its card, or the page's title. */
export function aboutAccount(control: Element, path: string): Target | undefined {
  const labels = [control, ...control.querySelectorAll('[aria-label]')].map(nameOf);
  const called = labels.map((label) => aroundName.exec(label)?.[1]).find(Boolean);
  const invited = /vanityName=([^&]+)/.exec(control.getAttribute('href') ?? '')?.[1];
  for (let here = parentOf(control); here && !here.querySelector('h1'); here = parentOf(here)) {
    const links = [...here.querySelectorAll(`${accounts}, a[href*="/groups/"], a[href*="/events/"]`)];
    const link = links.find((one) => (called ? nameBy(one) === called : nameBy(one) !== ''));
    if (link) return described(called ?? nameBy(link), invited ?? handleIn(link.getAttribute('href') ?? ''));
    if (here.matches(edges)) break;
  }
  const title = pageTitle(path);
  const isTitle = !called || called === title?.name;
  return isTitle && !invited ? title : described(called ?? title?.name, invited);
}

/** The post or comment whose number a request names. */
export function targetById(id: string): Target | undefined {
  const number = /(\d{6,})\D*$/.exec(id)?.[1];
  const mark =
    number &&
    document.querySelector(
      `[data-urn*="${number}"], [componentkey*="${number}"], [id*="${number}"], [data-testid*="${number}"], a[href*="${number}"]`,
    );
  const thing = mark ? thingAround(mark) : undefined;
  return thing && targetOf(thing);
}
