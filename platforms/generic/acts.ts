import type { Target } from '../../rules/draft.ts';
import { button } from '../gate/container.ts';
import { type Gate, press } from '../platform.ts';
import { accountAround, itemAround } from './around.ts';
import { labelled, opensMenu, says } from './labels.ts';

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

export const acts = ['like', 'follow', 'join', 'share', 'rsvp'] as const;
type Act = (typeof acts)[number];

type Fits = (control: Element) => boolean;

/** What cannot be told whom or what it is for is not judged by anyone. */
export const act = (activity: Act, fits: Fits, targetOf: (control: Element) => Target | undefined): Gate => ({
  activity,
  when: [press(button)],
  only: (control) => mayAct(control) && fits(control),
  where: ({ control }) => targetOf(control) !== undefined,
  target: ({ control }) => targetOf(control),
});

export const aboutItem = (activity: Act): boolean => activity === 'like' || activity === 'share';

/** Likes, follows and their kind, by what their buttons are called. */
export const actGates: readonly Gate[] = acts.map((one) =>
  act(one, (control) => labelled(control, says[one]), aboutItem(one) ? itemAround : accountAround),
);
