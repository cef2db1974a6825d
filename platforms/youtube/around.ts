import type { Target } from '../../rules/draft.ts';
import { nearestHolding } from '../page/path.ts';
import { firstWords, onlyFound } from '../page/target-parts.ts';

/** The live chat is a frame of the page that shows the stream. */
const page = (): Document => window.frameElement?.ownerDocument ?? document;
const address = (): Location => page().defaultView?.location ?? location;

const handleIn = (text: string | null | undefined): string | undefined => /@[\w.\-·]+/.exec(text ?? '')?.[0];

const channelLink = ':is(a[href^="/@"], a[href^="/channel/"], a[href*="youtube.com/@"])';
const handleOf = (root: ParentNode | null): string | undefined =>
  handleIn(root?.querySelector(channelLink)?.getAttribute('href'));

const short = 'ytd-reel-video-renderer';
const watch = ':is(ytd-watch-flexy, ytd-watch-grid, ytm-watch)';

function videoId(box: ParentNode): string | undefined {
  const { pathname, search } = address();
  const own = box instanceof Element ? box.getAttribute('video-id') : null;
  return (
    /^\/(?:shorts|live)\/([\w-]+)/.exec(pathname)?.[1] ??
    own ??
    new URLSearchParams(search).get('v') ??
    undefined
  );
}

/** The video on show around an element. Pages that were left stay in the document, hidden. */
function videoAround(from?: Element): Target | undefined {
  const root = page();
  if (address().pathname.startsWith('/shorts')) {
    const box = from?.closest(short) ?? root.querySelector(`${short}[is-active]`) ?? root;
    return onlyFound({
      id: videoId(box),
      name: firstWords(box, 'yt-reel-channel-bar-view-model a', '#channel-name', channelLink),
      handle: handleOf(box.querySelector('yt-reel-channel-bar-view-model, #channel-name') ?? box),
      text: firstWords(box, 'yt-shorts-video-title-view-model', 'h2', '#video-title, .title'),
    });
  }
  const box = from?.closest(watch) ?? root.querySelector(`${watch}:not([hidden])`) ?? root;
  const owner = box.querySelector('ytd-video-owner-renderer, ytm-slim-owner-renderer, #owner');
  return onlyFound({
    id: videoId(box),
    name: owner ? firstWords(owner, '#channel-name #text', '#channel-name', channelLink) : undefined,
    handle: handleOf(owner),
    text: firstWords(
      box,
      'ytd-watch-metadata h1',
      'ytd-video-primary-info-renderer h1, ytm-slim-video-metadata-section-renderer :is(h1, h2)',
      'h1',
    ),
  });
}

const comment = 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer, ytcp-comment';
const post =
  'ytd-backstage-post-renderer, ytd-post-renderer, ytd-shared-post-renderer, ytm-backstage-post-renderer';

/** A comment or community post: its author, its words, its id in its own link. */
const said = (box: Element): Target | undefined =>
  onlyFound({
    id: /(?:[?&]lc=|\/post\/)([\w.-]+)/.exec(
      box.querySelector('a[href*="lc="], a[href*="/post/"]')?.getAttribute('href') ?? '',
    )?.[1],
    name: firstWords(box, '#author-text', '[class*="AuthorText"]', channelLink),
    handle: handleOf(box),
    text: firstWords(box, '#content-text', '[class*="RendererText"]', '[class*="ContentText"]'),
  });

/** What a like, comment or reply is aimed at: the comment or post around it, else the video on show. */
export function thingAround(from: Element): Target | undefined {
  const box = from.closest(comment) ?? from.closest(post);
  return box ? said(box) : videoAround(from);
}

/** The comment that is answered: the one around the box, else the first of its thread. */
export function answered(box: Element): Target | undefined {
  const around = box.closest(comment) ?? box.closest('ytd-comment-thread-renderer')?.querySelector(comment);
  return around ? said(around) : thingAround(box);
}

/** What a comment is written under: on a community post's own page that post. */
export function commented(box: Element): Target | undefined {
  const own = address().pathname.startsWith('/post/') ? document.querySelector(post) : null;
  return own ? said(own) : thingAround(box);
}

const header =
  'yt-page-header-renderer, yt-page-header-view-model, ytd-c4-tabbed-header-renderer, ytm-c4-tabbed-header-renderer, #channel-header';

/** The channel that a subscribe button is for: of the page, the video, or the card in a list. */
export function channelAround(from: Element): Target | undefined {
  const own = from.closest(header);
  if (own) {
    return onlyFound({
      name: firstWords(own, 'h1', '#channel-name #text', '#text'),
      handle: handleIn(address().pathname) ?? handleIn(own.textContent),
      text: firstWords(own, 'yt-description-preview-view-model', 'ytd-channel-tagline-renderer'),
    });
  }
  const box = nearestHolding(from, channelLink, `${watch}, ${short}, ytd-app, ytm-app, body`);
  if (!box) return undefined;
  const id = /^\/channel\/([\w-]+)/.exec(box.querySelector(channelLink)?.getAttribute('href') ?? '')?.[1];
  return onlyFound({
    id,
    name: firstWords(box, '#channel-title', '#channel-name #text', '#channel-name', channelLink),
    handle: handleOf(box),
    text: firstWords(box, '#description'),
  });
}

/** What the page shows of a channel that a request names: the button just pressed still has the focus. */
export function channelById(id: string, subscribe: string): Target | undefined {
  const focused = document.activeElement?.closest(subscribe);
  if (focused) return channelAround(focused);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.endsWith(id);
  const shown = document.querySelector(canonical ? header : `a[href^="/channel/${CSS.escape(id)}"]`);
  return shown ? channelAround(shown) : undefined;
}

/** What the page shows of a video, comment or post that a request names. */
export function thingById(activity: string, id: string): Target | undefined {
  const link = document.querySelector(`a[href*="lc=${CSS.escape(id)}"], a[href*="/post/${CSS.escape(id)}"]`);
  const box = link?.closest(`${comment}, ${post}`);
  if (box) return said(box);
  // Words always go to the video on show. Whether a like does, only its id can tell.
  const { id: other, ...told } = videoAround() ?? {};
  return other === id || activity !== 'like' ? onlyFound(told) : undefined;
}
