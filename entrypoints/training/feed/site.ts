import { firstWords, onlyFound } from '../../../platforms/page/target-parts.ts';
import {
  type Combo,
  definePlatform,
  type Gate,
  keys,
  type Place,
  press,
} from '../../../platforms/platform.ts';
import type { Activity, Target } from '../../../rules/draft.ts';

const account = ({ control }: Place): Target | undefined => {
  const card = control.closest('[data-thing]');
  return card
    ? onlyFound({
        name: firstWords(card, '[data-part="name"]'),
        handle: firstWords(card, '[data-part="handle"]'),
      })
    : undefined;
};

const thing = (place: Place): Target | undefined => {
  const card = place.control.closest('[data-thing]');
  const text = card ? firstWords(card, '[data-part="text"]') : undefined;
  return { ...account(place), ...(text && { text }) };
};

/** A button that does something at once; pressed again it takes it back, which always passes. */
const does = (activity: Activity, target: Gate['target']): Gate => ({
  activity,
  when: [press(`[data-does="${activity}"][aria-pressed="false"]`)],
  ...(target && { target }),
});

/** A box and the button that sends it; a button that sleeps says that there is nothing to send. */
const sends = (activity: Activity, combo: Combo, target?: Gate['target']): Gate => ({
  activity,
  composer: `[data-box="${activity}"]`,
  when: [press(`[data-sends="${activity}"]`), keys(combo)],
  where: ({ scope }) => scope.querySelector(`[data-sends="${activity}"]:not(:disabled)`) !== null,
  ...(target && { target }),
});

/** The simulated platform, told to the gates as every real one is; the rest of the page is none of theirs. */
export const site = definePlatform({
  id: 'training',
  name: 'Latihan',
  private: (element) => element.closest('[data-site]') === null,
  gates: [
    sends('post', 'Mod+Enter'),
    sends('comment', 'Enter', thing),
    sends('profile', 'Mod+Enter'),
    does('like', thing),
    does('share', thing),
    does('follow', account),
    does('join', thing),
    does('rsvp', thing),
  ],
});
