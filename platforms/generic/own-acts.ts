import type { Gate } from '../platform.ts';
import { aboutItem, act, acts } from './acts.ts';
import { accountAround, itemAround, pageItself } from './around.ts';
import { codesOf } from './boxes.ts';
import { labelled, says, saysElsewhere } from './labels.ts';

/** What makers of sites call such buttons in their code, whatever the page's language. */
const codes = {
  like: ['like', 'heart', 'thumbs', 'thumbsup', 'favourite', 'favorite', 'upvote', 'star'],
  follow: ['follow', 'subscribe'],
  join: ['join'],
  share: ['reblog', 'repost', 'boost', 'retweet'],
  rsvp: ['rsvp', 'attend'],
} as const;
/** Beside these the codes mean something else: the way back, a number, a list. */
const notWith = new Set(
  'un unlike unliked unfollow unfavourite unfavorite dis dislike down liked likes likers followed following followers joined count counter counts list menu users avatar tab who meeting video call'.split(
    ' ',
  ),
);

function carries(control: Element, wanted: readonly string[]): boolean {
  const icon = control.querySelector('svg, i, use');
  const found = new Set([...codesOf(control), ...(icon ? codesOf(icon) : [])]);
  // "d-unliked" is an icon that is not liked yet; the button itself must not say so.
  return wanted.some((code) => found.has(code)) && ![...codesOf(control)].some((code) => notWith.has(code));
}

/** The same on a host of which nothing is known: there a page with one title may itself be what is liked. */
export const ownActGates: readonly Gate[] = acts.map((one) =>
  act(
    one,
    (control) =>
      labelled(control, says[one]) || labelled(control, saysElsewhere[one]) || carries(control, codes[one]),
    (control) => (aboutItem(one) ? (itemAround(control) ?? pageItself()) : accountAround(control)),
  ),
);
