import type { Target } from '../../rules/draft.ts';
import { jsonOrNothing, textOrNothing, valueAt } from '../gate/write-body.ts';
import { nearestHolding } from '../page/path.ts';
import { firstWords, onlyFound } from '../page/target-parts.ts';

const card = '[data-e2e="recommend-list-item-container"]';
const profileLink = 'a[href*="/@"]';

export const likeIcon = ['', 'browse-', 'feed-', 'browser-mode-']
  .map((where) => `[data-e2e="${where}like-icon"]`)
  .join(', ');

const idIn = (path: string): string | undefined => /\/(?:video|photo)\/(\d+)/.exec(path)?.[1];
const handleIn = (path: string | null | undefined): string | undefined =>
  /\/(@[\w.-]+)/.exec(path ?? '')?.[1];

/** The player's own id ends in the video's. */
const videoOf = (one: Element): string | undefined =>
  /\d+$/.exec(one.querySelector('[id^="xgwrapper-"]')?.id ?? '')?.[0] ??
  idIn(one.querySelector('a[href*="/video/"], a[href*="/photo/"]')?.getAttribute('href') ?? '');

const heightInView = (one: Element): number => {
  const { top, bottom } = one.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
};

/**
 * The part of the page that holds the video on show: the one that the address names, else of the many that the feed
 * keeps the one most in view. A video that fills the page by itself has the whole page.
 */
export function shown(path: string): Element {
  const cards = [...document.querySelectorAll(card)];
  const id = idIn(path);
  if (id) return cards.find((one) => videoOf(one) === id) ?? document.body;
  const most = Math.max(...cards.map(heightInView));
  return cards.find((one) => heightInView(one) === most) ?? document.body;
}

/** The part of the page that holds the video that an element belongs to. */
export const videoAround = (from: Element, path: string): Element => from.closest(card) ?? shown(path);

/** The same for a panel that a button opened, which may lie outside; one out of sight opened another panel before. */
export function openedFor(control: Element, opener: Element | undefined, path: string): Element {
  const other = opener?.isConnected ? opener.closest(card) : undefined;
  return control.closest(card) ?? (other && heightInView(other) >= 0 ? other : shown(path));
}

export const likeIn = (video: Element): Element | undefined =>
  video.querySelector('[data-e2e="browse-like-icon"]') ?? video.querySelector(likeIcon) ?? undefined;

/** A video's, photo's or live stream's account and words. */
export function videoTarget(video: Element, path: string): Target | undefined {
  const whole = video === document.body;
  const nickname = video.querySelector(
    '[data-e2e="browser-nickname"], [data-e2e="video-author-nickname"], [data-e2e="user-profile-nickname"]',
  );
  return onlyFound({
    id: whole ? idIn(path) : videoOf(video),
    // A date hangs behind the nickname.
    name:
      (nickname?.firstElementChild ?? nickname)?.textContent.trim() ??
      firstWords(video, '[data-e2e="browse-username"]', '[data-e2e="video-author-uniqueid"]'),
    handle: whole ? handleIn(path) : handleIn(video.querySelector(profileLink)?.getAttribute('href')),
    text: firstWords(
      video,
      '[data-e2e="browse-video-desc"]',
      '[data-e2e="video-desc"]',
      '[data-e2e="user-profile-live-title"]',
    ),
  });
}

const commentWords = '[data-e2e^="comment-level-"]';
const beyondComment = '[data-e2e="comment-input"], [data-e2e$="video-desc"], video';

/** The comment or reply that an element stands in; nothing outside of comments. */
export function commentAround(from: Element | undefined): Target | undefined {
  const comment = from && nearestHolding(from, commentWords, 'body');
  if (!comment || comment.querySelectorAll(commentWords).length > 1) return undefined;
  if (comment.querySelector(beyondComment)) return undefined;
  const author = comment.querySelector('[data-e2e^="comment-username-"]');
  const link = author?.closest('a') ?? author?.querySelector('a') ?? comment.querySelector(profileLink);
  return onlyFound({
    id: [comment.id, comment.parentElement?.id].find((id) => id && /^\d+$/.test(id)),
    name: author?.textContent.trim(),
    handle: handleIn(link?.getAttribute('href')),
    text: firstWords(comment, commentWords),
  });
}

/** The account that a follow button is for: of the video, the card in a list, or the page. */
export function accountAround(from: Element, path: string): Target | undefined {
  const inVideo = from.closest(card) ?? (from.closest('[data-e2e="browse-follow"]') && document.body);
  if (inVideo) {
    const { name, handle } = videoTarget(inVideo, path) ?? {};
    return onlyFound({ name, handle });
  }
  const header = '[data-e2e="user-title"], [data-e2e="user-profile-uid"]';
  const box = nearestHolding(from, `${header}, ${profileLink}`, 'body');
  if (!box) return undefined;
  const own = box.querySelector(header) !== null;
  return onlyFound({
    name: firstWords(
      box,
      '[data-e2e="user-subtitle"]',
      '[data-e2e="user-profile-nickname"]',
      '[data-e2e="user-title"]',
      '[data-e2e*="nickname"], [class*="ickname"]',
      profileLink,
    ),
    handle: own ? handleIn(path) : handleIn(box.querySelector(profileLink)?.getAttribute('href')),
    text: firstWords(box, '[data-e2e="user-bio"], [data-e2e="search-user-desc"]'),
  });
}

/** Only the data that a page was delivered with tells which account an id is. */
function delivered(id: string): Target | undefined {
  const script = document.querySelector('#__UNIVERSAL_DATA_FOR_REHYDRATION__');
  const scope = valueAt(jsonOrNothing(script?.textContent ?? ''), ['__DEFAULT_SCOPE__']);
  const user = [
    valueAt(scope, ['webapp.user-detail', 'userInfo', 'user']),
    valueAt(scope, ['webapp.video-detail', 'itemInfo', 'itemStruct', 'author']),
  ].find((one) => valueAt(one, ['id']) === id);
  const told = (key: string) => textOrNothing(valueAt(user, [key]));
  return user
    ? onlyFound({ name: told('nickname'), handle: `@${told('uniqueId')}`, text: told('signature') })
    : undefined;
}

/** What the page shows of the account that a request names: the button just pressed still has the focus. */
export function accountById(id: string, followButton: string): Target | undefined {
  const focused = document.activeElement?.closest(followButton);
  return delivered(id) ?? (focused ? accountAround(focused, location.pathname) : undefined);
}

/** What the page shows of the video or comment that a request names. */
export function thingById(activity: string, id: string): Target | undefined {
  const { pathname } = location;
  const video = shown(pathname);
  const known = [...document.querySelectorAll(card)].find((one) => videoOf(one) === id);
  if (known) return videoTarget(known, pathname);
  const comment = document.getElementById(id);
  if (comment) return commentAround(comment);
  // Words always go to the video on show; whether a like does, and not to a comment, only its id can tell.
  const { id: other, ...told } = videoTarget(video, pathname) ?? {};
  if (activity === 'comment' || activity === 'reply') return onlyFound(told);
  return other === id || (other === undefined && activity === 'share') ? onlyFound(told) : undefined;
}
