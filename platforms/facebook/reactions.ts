import type { Place } from '../platform.ts';
import { isNamed, nameOf, takesBack, words } from './labels.ts';

const button = '[role="button"]';
/** The like button of a post carries this mark in every language. */
export const likeMark = `${button}:has([data-ad-rendering-role="like_button"])`;

/** Would this like button take a like back? Its label then holds the plain one: "Hapus Suka" beside "Suka". */
export function isTakenBack(control: Element): boolean {
  const label = nameOf(control);
  if (takesBack.test(label)) return true;
  return [...document.querySelectorAll(likeMark)].some((other) => {
    const plain = other.getAttribute('aria-label');
    return plain && plain !== label && label.includes(plain);
  });
}

const things = /^\/(?:reel|watch|photo|video|stor|permalink|share)|\/(?:posts|videos|permalink)\//;

/** The like button in the head of a page, which follows the page. */
export const pageLike = ({ control, path }: Place): boolean =>
  path !== '/' &&
  !things.test(path) &&
  !path.startsWith('/groups') &&
  !control.querySelector('[data-ad-rendering-role]') &&
  !control.closest('[role="article"], [aria-posinset], [role="dialog"], form') &&
  document.querySelector('h1') !== null;

/** One of the six or seven reactions that float over a like button, not one of the counts in a post's own bar. */
export function isReaction(place: Place): boolean {
  const { control } = place;
  const bar = control.closest('[role="toolbar"]');
  if (!bar || bar.querySelectorAll(`${button}[aria-label]`).length < 6 || /\d/.test(nameOf(control)))
    return false;
  const liked = reacted(place);
  const label = liked ? nameOf(liked) : '';
  // The same reaction again takes it back.
  return label === nameOf(control) || !(label.includes(nameOf(control)) && takesBack.test(label));
}

const isLike = (one: Element): boolean =>
  one.matches(likeMark) || isNamed(one, words.like) || /^(?:Hapus|Remove) /.test(nameOf(one));

/** How far a floating bar hangs from its like button, in pixels. */
const reach = 120;

/** The like button under a floating bar, which hangs elsewhere on the page; else what opened it by a press. */
export function reacted({ control, opener }: Place): Element | undefined {
  const bar = control.closest('[role="toolbar"]');
  const at = bar?.getBoundingClientRect();
  let nearest: Element | undefined;
  let least = reach;
  if (bar && at && at.width > 0) {
    for (const one of document.querySelectorAll(button)) {
      if (bar.contains(one) || !isLike(one)) continue;
      const { left, right, top, bottom, width } = one.getBoundingClientRect();
      if (width === 0 || right < at.left - reach || left > at.right + reach) continue;
      const gap = Math.max(top - at.bottom, at.top - bottom, 0);
      if (gap >= least) continue;
      least = gap;
      nearest = one;
    }
  }
  return nearest ?? (opener?.isConnected ? opener : undefined);
}
