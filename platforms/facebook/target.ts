import type { Target } from '../../rules/draft.ts';
import { editorText } from '../page/editor-text.ts';
import { nearestHolding, parentOf } from '../page/path.ts';

const message =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const byline = '[data-ad-rendering-role="profile_name"] a[href], :is(h2, h3, h4) a[href]';
/** A post or a comment; `data-ft` on the plain pages. */
const unit = '[role="article"], [aria-posinset], article, [data-ft]';

/** Paths with one name in them that are no account. */
const slug =
  /^(?:https?:\/\/[^/]+)?\/(?!(?:friends|watch|marketplace|groups|events|reel|notifications|saved|gaming|help|memories)\b|[\w.]*\.php\b)([\w.]{2,})\/?(?:[?#]|$)/;
const account =
  /^(?:https?:\/\/[^/]+)?\/(?:profile\.php\?id=\d+|groups\/[^/?#]+|events\/\d+|people\/[^/]+\/\d+)\/?(?:[?&#]|$)/;

const hrefOf = (link: Element | null | undefined): string => link?.getAttribute('href') ?? '';
const words = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
/** The picture of an account is a link too, with its name for a label. */
const nameBy = (link: Element | undefined): string => link?.getAttribute('aria-label')?.trim() || words(link);

/** The words of an element without those of its buttons, links and boxes. */
function bare(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll('a, form, [role="button"], [role="article"], [role="toolbar"]')) {
    part.remove();
  }
  return editorText(copy);
}

/** @param path an address, of a link or of the page */
function described(name: string, path: string, text = ''): Target | undefined {
  const handle = slug.exec(path)?.[1];
  const target = { ...(name && { name }), ...(handle && { handle: `@${handle}` }), ...(text && { text }) };
  return Object.keys(target).length > 0 ? target : undefined;
}

/** The words of a post, or of a comment, whose words have no mark of their own. */
function wordsOf(thing: Element): string {
  const story = thing.querySelector(message);
  if (story) return editorText(story);
  const lines = [...thing.querySelectorAll('div[dir="auto"], span[dir="auto"], p')].filter((line) => {
    const owner = line.closest(unit);
    return (
      !line.closest('a, form, [role="button"], h2, h3, h4, blockquote') &&
      !line.querySelector('a[role="link"], [dir="auto"], p') &&
      (!owner || owner === thing || !thing.contains(owner))
    );
  });
  if (lines.length === 0 && thing.matches('[role="article"]')) return bare(thing);
  return lines.map(editorText).filter(Boolean).join('\n');
}

/** The post or comment that a control belongs to: the innermost, so that a comment's like is about the comment. */
export function thingAround(control: Element): Element | undefined {
  const near = control.closest(unit);
  if (near) return near;
  // In some builds nothing stands around a post but what holds its words or its author.
  const holder = nearestHolding(control, `${message}, ${byline}`, '[role="dialog"], [role="main"], body');
  const [only, another] = holder?.querySelectorAll(unit) ?? [];
  if (only && !another) return only;
  const several = (selector: string) => (holder?.querySelectorAll(selector).length ?? 0) > 1;
  return several(message) || several('[data-ad-rendering-role="like_button"]') ? undefined : holder;
}

/** Who wrote it, and what it says. */
export function targetOf(thing: Element): Target | undefined {
  const links = [...thing.querySelectorAll(byline), ...thing.querySelectorAll('a[href]')];
  const author = links.find((link) => words(link) !== '' && !link.closest(message));
  return described(author ? nameBy(author) : '', hrefOf(author), wordsOf(thing));
}

/** The post or comment around a control, else the account whose page or viewer this is. */
export function aboutThing(control: Element, path: string): Target | undefined {
  const thing = thingAround(control);
  return thing ? targetOf(thing) : aboutAccount(control, path);
}

const isAccount = (link: Element): boolean =>
  nameBy(link) !== '' && (slug.test(hrefOf(link)) || account.test(hrefOf(link)));
const edges = `${unit}, [role="listitem"], [role="dialog"]`;

/** The account, page, group or event of the card that a button stands in, else of the page itself. */
export function aboutAccount(control: Element, path: string): Target | undefined {
  for (let here = parentOf(control); here; here = parentOf(here)) {
    if (here.querySelector('h1') || here.matches('[role="main"], body')) break;
    const link = [...here.querySelectorAll('a[href]')].find(isAccount);
    if (link) return described(nameBy(link), hrefOf(link));
    if (here.matches(edges)) return cardOf(control);
  }
  return titled(path);
}

const titled = (path: string): Target | undefined => described(words(document.querySelector('h1')), path);
/** A card that names what it is about in plain words. */
const cardOf = (control: Element): Target | undefined =>
  described(bare(control.parentElement).split('\n')[0]?.slice(0, 100) ?? '', '');

/** The comment that a reply box answers: the one its label names, else the one its thread begins with. */
export function aboutAnswered(box: Element): Target | undefined {
  const thread = nearestHolding(
    box,
    '[role="article"]',
    '[aria-posinset], [role="dialog"], [role="main"], body',
  );
  const label = box.getAttribute('aria-label') ?? '';
  const comments = [...(thread?.querySelectorAll('[role="article"]') ?? [])]
    .filter((comment) => !comment.contains(box))
    .map(targetOf);
  return comments.find((one) => one?.name && label.includes(one.name)) ?? comments[0];
}

/** The post whose own address holds this number: what the request names is `feedback:` and it, encoded. */
export function targetById(id: string): Target | undefined {
  const plain = /^[\w+/]+=*$/.test(id) && id.length % 4 === 0 ? atob(id) : id;
  const number = /(\d{6,})\D*$/.exec(plain)?.[1];
  const link = number && document.querySelector(`a[href*="${number}"]`);
  const thing = link ? thingAround(link) : undefined;
  return thing && targetOf(thing);
}
