import type { Target } from '../../rules/draft.ts';
import { codeOfId, idOfCode } from '../meta/media-code.ts';
import { firstText, rowOfName, words, wordsAfter } from '../meta/words.ts';
import { nearestHolding, parentOf } from '../page/path.ts';

/** Pages of the site itself, which have addresses like accounts. */
const ownPages = new Set(
  'accounts,about,create,direct,explore,legal,notifications,p,reel,reels,stories,threads,web'.split(','),
);
const coded = /\/(?:p|reels?|tv)\/([\w-]{5,})/;
const commented = /\/c\/(\d+)/;

/** Addresses may be written in full on a page that was saved. */
const pathOf = (link: Element): string => (link instanceof HTMLAnchorElement ? link.pathname : '');

/** `name` of an address that is `/name/` alone. */
function accountOf(path: string): string | undefined {
  const name = /^\/([\w.]+)\/?$/.exec(path)?.[1];
  return name && !ownPages.has(name) ? name : undefined;
}

const accountLinks = (within: Element): Element[] =>
  [...within.querySelectorAll('a[href]')].filter((link) => accountOf(pathOf(link)) !== undefined);

/** The nearest element around a control, not beyond `limit`, that names an account. */
function rowAround(control: Element, limit: Element): Element | undefined {
  for (let here: Element | null = control; here && limit.contains(here); here = parentOf(here)) {
    if (accountLinks(here).length > 0) return here;
  }
  return undefined;
}

/** The post that a control belongs to: a card, a reel among others, or the whole of a post's own page. */
export function postAround(control: Element, path: string): Element | undefined {
  const reel = path.startsWith('/reels/') ? nearestHolding(control, 'video', 'main') : undefined;
  return control.closest('article') ?? reel ?? control.closest('[role="dialog"], main') ?? undefined;
}

/** The author's name stands above the picture, and again before their words. */
function captionOf(post: Element, account: string): string | undefined {
  const heading = words(post.querySelector('h1'));
  if (heading) return heading;
  const [, ...again] = accountLinks(post).filter(
    (link) => accountOf(pathOf(link)) === account && words(link) !== '',
  );
  // Authors may be named among those who liked it, too.
  const row = again
    .map((link) => rowOfName(link, post))
    .find((one) => !one?.querySelector('a[href*="/liked_by"]'));
  return row ? wordsAfter(row, account) : firstText(post, account);
}

/** Whose post it is and what it says. */
export function postTarget(post: Element, path: string): Target | undefined {
  const [link] = accountLinks(post);
  const account = link && accountOf(pathOf(link));
  if (!account) return undefined;
  const linked = [...post.querySelectorAll('a[href]')].map(pathOf);
  const code = [...(post.matches('article') ? linked : [path, ...linked])].flatMap(
    (one) => coded.exec(one)?.[1] ?? [],
  )[0];
  const text = captionOf(post, account);
  return { ...(code && { id: idOfCode(code) }), handle: `@${account}`, ...(text && { text }) };
}

/** A story says whose it is in its address alone. */
export function storyTarget(path: string): Target | undefined {
  const account = /^\/stories\/([\w.]+)\//.exec(path)?.[1];
  return account === undefined || account === 'highlights' ? undefined : { handle: `@${account}` };
}

const commentIn = (row: Element, account: string): string | undefined =>
  firstText(row, account) ?? wordsAfter(row, account);

/** The comment that a control stands in. */
export function commentTarget(control: Element): Target | undefined {
  const row = rowAround(control, control.closest('article, [role="dialog"], main') ?? control);
  const [link] = row ? accountLinks(row) : [];
  const account = link && accountOf(pathOf(link));
  if (!row || !account) return undefined;
  const text = commentIn(row, account);
  const [id] = [...row.querySelectorAll('a[href*="/c/"]')].flatMap(
    (a) => commented.exec(pathOf(a))?.[1] ?? [],
  );
  return { ...(id && { id }), handle: `@${account}`, ...(text && { text }) };
}

/** The comment in a post that words beginning with its author's `@name` answer. */
export function answeredComment(post: Element, text: string): Target | undefined {
  const account = /^@([\w.]+)/.exec(text)?.[1];
  const links = accountLinks(post);
  const [author] = links;
  // The post's own author is named as well without having commented.
  if (!account || (author && accountOf(pathOf(author)) === account)) return undefined;
  const name = links.find((link) => accountOf(pathOf(link)) === account && words(link) !== '');
  const row = name && rowOfName(name, post);
  const said = row && commentIn(row, account);
  return said === undefined ? undefined : { handle: `@${account}`, text: said };
}

/** The account of the page's header, or of the row that a button stands in. */
export function accountTarget(control: Element, path: string): Target | undefined {
  const header = control.closest('header');
  const own = header ? accountOf(path) : undefined;
  if (header && own) {
    const pieces = [...header.querySelectorAll('[dir="auto"]')].filter(
      (piece) => !piece.closest('a, button, h2, ul') && !piece.parentElement?.closest('[dir="auto"]'),
    );
    const text = pieces
      .map((piece) => words(piece, 'svg, button'))
      .join(' ')
      .trim();
    return { handle: `@${own}`, ...(text && { text }) };
  }
  const row = rowAround(control, document.body);
  const [link] = row ? accountLinks(row) : [];
  const account = link && accountOf(pathOf(link));
  if (!row || !account) return undefined;
  const name = wordsAfter(row, account);
  return { handle: `@${account}`, ...(name && { name }) };
}

/** What the page shows of a post or comment that a request names by its number. */
export function shownOf(id: string): Target | undefined {
  const comment = document.querySelector(`a[href*="/c/${CSS.escape(id)}"]`);
  if (comment) return commentTarget(comment);
  const code = codeOfId(id);
  if (!code) return undefined;
  const path = location.pathname;
  const card = document.querySelector(`article a[href*="/${CSS.escape(code)}"]`)?.closest('article');
  const post = card ?? (path.includes(`/${code}`) ? document.querySelector('main') : undefined);
  return post ? postTarget(post, path) : undefined;
}
