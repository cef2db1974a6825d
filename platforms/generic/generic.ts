import type { Activity } from '../../rules/draft.ts';
import { button } from '../gate/container.ts';
import { form, type Gate, keys, type Place, type Platform, press } from '../platform.ts';
import { actGates } from './acts.ts';
import { answeredBy, pageItself } from './around.ts';
import { box } from './boxes.ts';
import { isPersonal, kindOf, maySend, sends, sendsByEnter, sentForm } from './sending.ts';

/** The two ways in which one kind of words goes out: plain Enter only where the page says that it sends. */
export const sending = (activity: Activity, composer: string, mayRead: (place: Place) => boolean): Gate[] => {
  // Asked before anything looks at what is written.
  const fits = (place: Place): boolean => kindOf(place) === activity && mayRead(place);
  const gate = {
    activity,
    composer,
    within: '[role="dialog"], dialog, form, article, [role="article"], main, [role="main"], body',
    only: maySend,
    ...(activity !== 'post' && {
      target: ({ composers: [one] }) => one && (answeredBy(one) ?? pageItself()),
    }),
  } satisfies Partial<Gate>;
  return [
    {
      ...gate,
      when: [press(button), keys('Mod+Enter'), form(sentForm)],
      where: (place) => fits(place) && sends(place),
    },
    { ...gate, when: [keys('Enter')], where: (place) => fits(place) && sendsByEnter(place) },
  ];
};

/**
 * Stand behind every adapter's own gates: by role, label and what woke up, for redesigns and unlisted languages.
 * They know nothing of a platform, so they would rather miss something than hold what is none of their business.
 */
export const genericGates: readonly Gate[] = [
  ...(['reply', 'comment', 'post'] as const).flatMap((kind) =>
    sending(kind, box, (place) => !isPersonal(place)),
  ),
  ...actGates,
];

/** A platform as the guard sees it: the generic gates stand behind its own. */
export const withGeneric = (platform: Platform): Platform => ({
  ...platform,
  gates: [...platform.gates, ...genericGates],
});
