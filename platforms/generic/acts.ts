import type { Target } from '../../rules/draft.ts';
import { button } from '../gate/container.ts';
import { type Gate, press } from '../platform.ts';
import { accountAround, itemAround, pageItself } from './around.ts';
import { codesOf } from './boxes.ts';
import { labelled, opensMenu, says, saysElsewhere } from './labels.ts';

/** Done already: pressing takes it back, and that always passes. */
const done =
  ':is([aria-pressed="true"], [aria-checked="true"], [aria-selected="true"], [aria-expanded], [data-state="on"])';
const doneCodes =
  /(^|[\s_-])(active|liked|favou?rited|followed|following|joined|subscribed|my-likes?|has-like)(\s|$)/i;
/** Here the same words lead somewhere or choose something. */
const elsewhere = '[role="menu"], [role="tablist"], [role="listbox"], [role="tab"]';
/** So do a page's links, but not the row of buttons under a post. */
const leads = (control: Element): boolean =>
  control.closest('nav, [role="navigation"]') !== null &&
  control.closest('article, [role="article"]') === null;
/** A newsletter, a login: no button in it is about an account. */
const asks = 'input:not([type="hidden"]):not([type="submit"]):not([type="button"])';

const mayAct = (control: Element): boolean =>
  !control.matches(done) &&
  !opensMenu(control) &&
  !doneCodes.test(control.getAttribute('class') ?? '') &&
  !control.closest(elsewhere) &&
  !leads(control) &&
  !control.closest('form')?.querySelector(asks);

const acts = ['like', 'follow', 'join', 'share', 'rsvp'] as const;
type Act = (typeof acts)[number];

type Fits = (control: Element) => boolean;

/** What cannot be told whom or what it is for is not judged by anyone. */
const act = (activity: Act, fits: Fits, targetOf: (control: Element) => Target | undefined): Gate => ({
  activity,
  when: [press(button)],
  only: (control) => mayAct(control) && fits(control),
  where: ({ control }) => targetOf(control) !== undefined,
  target: ({ control }) => targetOf(control),
});

const aboutItem = (activity: Act): boolean => activity === 'like' || activity === 'share';

/** Likes, follows and their kind, by what their buttons are called. */
export const actGates: readonly Gate[] = acts.map((one) =>
  act(one, (control) => labelled(control, says[one]), aboutItem(one) ? itemAround : accountAround),
);

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
