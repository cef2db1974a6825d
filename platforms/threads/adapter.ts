import { icon, iconButton, isLastIn, labelOf, strokes, textButton } from '../meta/buttons.ts';
import { nearestHolding, parentOf } from '../page/path.ts';
import { attach, definePlatform, keys, type Place, press } from '../platform.ts';
import { accountTarget, card, codeIn, postTarget, postWithCode, shownPost, shows } from './thread.ts';

const box = '[contenteditable="true"][role="textbox"]';
const dialog = '[role="dialog"]';

const hearts = icon(['M1.34375 7.53125', 'M1 7.66c0'], ['Suka', 'Like']);
const likes = new Set(['Suka', 'Like']);
const unlikes = new Set(['Batal suka', 'Batal Suka', 'Tidak suka', 'Unlike']);
const reposts = icon(['M6.41256 1.23531', 'M19.998 9.497'], ['Posting ulang', 'Repos', 'Repost']);
const repostWords = new Set(['Posting ulang', 'Repos', 'Repost']);
const undoWords = new Set(['Hapus', 'Batalkan posting ulang', 'Remove', 'Undo repost']);
const sends = new Set(['Kirim', 'Posting', 'Post']);
const follows = new Set(['Ikuti', 'Ikuti balik', 'Ikuti Balik', 'Follow', 'Follow back', 'Follow Back']);

const anyIcon = iconButton('svg');
const anyButton = `${card} :is([role="button"], button)`;
const menuItem = '[role="menuitem"], [role="menu"] [role="button"]';

/** Hearts that were not given yet are hollow, in every language. */
function isHollow(picture: Element | null): boolean {
  const label = picture?.getAttribute('aria-label') ?? '';
  if (likes.has(label) || unlikes.has(label)) return likes.has(label);
  const style = /fill:\s*([\w()]+)/.exec(picture?.getAttribute('style') ?? '')?.[1];
  return ['transparent', 'none'].includes(style ?? picture?.getAttribute('fill') ?? '');
}

/** A heart; or, drawn anew, the first of the three or more buttons below a post: the only one that can be hollow. */
function isLike({ control }: Place): boolean {
  if (!isHollow(control.querySelector('svg'))) return false;
  if (control.querySelector(hearts.join(', '))) return true;
  let bar = parentOf(control);
  while (bar && bar.querySelectorAll(anyIcon).length < 3) bar = parentOf(bar);
  return bar?.closest(card) !== null && bar?.querySelector(anyIcon) === control;
}

const cardOf = (place: Place) => {
  const code = codeIn(place.path);
  return place.control.closest(card) ?? (code === undefined ? undefined : postWithCode(code));
};
const liked = (place: Place) => {
  const post = cardOf(place);
  return post && postTarget(post);
};

const isRepost = (button: Element | undefined): boolean => button?.querySelector(reposts.join(', ')) != null;

/** Composers end with the button that sends; the same words stand below posts and in heads of profiles. */
function isSend({ control, scope, woke }: Place): boolean {
  if (control.matches(box)) return true;
  const around = control.closest(dialog);
  if (!around && scope.querySelector(card)) return false;
  if (woke(control)) return true;
  // Beyond the composer's own part of the page the last button is anybody's.
  const near = around ?? (scope.matches('main, [role="main"], [role="region"], body') ? null : scope);
  return near !== null && (sends.has(labelOf(control)) || isLastIn(near, control));
}

/** A post in the dialog itself, before the box that answers it or after the box that quotes it. */
function shownBeside({ composers }: Place, around: Element, before: boolean): Element | undefined {
  const [first] = composers;
  const side = before ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...around.querySelectorAll(card)].find(
    (one) => first && !one.contains(first) && first.compareDocumentPosition(one) & side,
  );
}

/** The post whose button opened this dialog, while the dialog shows it. */
function openedFrom({ opener }: Place, around: Element, quoting: boolean): Element | undefined {
  const post = opener && isRepost(opener) === quoting ? opener.closest(card) : null;
  return post && shows(around, post) ? post : undefined;
}

const quoted = (place: Place): Element | undefined => {
  const around = place.scope.closest(dialog);
  if (!around) return undefined;
  return openedFrom(place, around, true) ?? shownBeside(place, around, false);
};

const answered = (place: Place): Element | undefined => {
  const around = place.scope.closest(dialog);
  if (around) return openedFrom(place, around, false) ?? shownBeside(place, around, true);
  const code = codeIn(place.path);
  return code === undefined ? undefined : postWithCode(code);
};

const targetOf = (find: (place: Place) => Element | undefined) => (place: Place) => {
  const post = find(place);
  return post && postTarget(post);
};

/** The dialog for one's own words about oneself. A picture's description is written in one too, below the picture. */
function isBio({ control }: Place): boolean {
  const around = control.closest(dialog);
  return around !== null && !around.querySelector(`img, video, ${box}`) && isLastIn(around, control);
}

/** Undone in the same menu: then the button that opened it carries a tick, and the entry another name. */
function isRepostEntry({ control, opener }: Place): boolean {
  if (!isRepost(opener)) return false;
  const label = labelOf(control);
  if (repostWords.has(label) || undoWords.has(label)) return repostWords.has(label);
  return isRepost(control) && strokes(opener?.querySelector('path')) < 3;
}

/** Messages have a place of their own, which may stand beside the feed as a column. */
const isPrivate = (element: Element): boolean =>
  location.pathname.startsWith('/messages') ||
  element.closest('[role="region"]')?.querySelector('[role="grid"]') != null;

const sending = {
  composer: box,
  when: [press(textButton), keys('Mod+Enter')],
  opener: anyButton,
  only: (control: Element) => control.matches(box) || !control.closest(card),
} as const;

export default definePlatform({
  id: 'threads',
  name: 'Threads',
  private: isPrivate,
  gates: [
    {
      ...sending,
      activity: 'share',
      where: (place) => isSend(place) && quoted(place) !== undefined,
      target: targetOf(quoted),
    },
    {
      ...sending,
      activity: 'reply',
      where: (place) => isSend(place) && answered(place) !== undefined,
      target: targetOf(answered),
    },
    { ...sending, activity: 'post', where: isSend },
    {
      activity: 'profile',
      composer: `${dialog} textarea`,
      within: dialog,
      when: [press(`${dialog} ${textButton}`)],
      where: isBio,
    },
    { activity: 'like', when: [press(anyIcon)], where: isLike, target: liked },
    {
      activity: 'share',
      opener: anyButton,
      when: [press(menuItem)],
      where: isRepostEntry,
      target: ({ opener }) => {
        const post = opener?.closest(card);
        return post ? postTarget(post) : undefined;
      },
    },
    {
      activity: 'follow',
      when: [press(textButton), press(iconButton(...icon([], [...follows])))],
      where: ({ control }) =>
        follows.has(labelOf(control)) ||
        follows.has(control.querySelector('svg')?.getAttribute('aria-label') ?? ''),
      target: ({ control, path }) => accountTarget(control, path),
    },
    { activity: 'photo', within: `${dialog}, ${box}`, when: [attach('input[type="file"]')] },
  ],
  find: (activity, id) => (activity === 'follow' ? pageAccount() : shownPost(id)),
  landmarks: [{ activity: 'post', where: `${dialog} [data-lexical-editor="true"]`, holds: box }],
});

/** The account that the whole page is about, while it can be followed. */
function pageAccount() {
  const heading = [...document.querySelectorAll('h1')].at(-1);
  const head = heading && nearestHolding(heading, textButton, 'body');
  const button = [...(head?.querySelectorAll(textButton) ?? [])].find((one) => follows.has(labelOf(one)));
  return button && accountTarget(button, location.pathname);
}
