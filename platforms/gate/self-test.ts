import type { Activity } from '../../rules/draft.ts';
import { deepAll } from '../page/deep.ts';
import type { Landmark } from '../platform.ts';

/** terjaga, sebagian, tidak. */
export const guardStates = ['guarded', 'partly', 'off'] as const;
export type GuardState = (typeof guardStates)[number];

/**
 * Why a page is not guarded: switched off, our own fault, the extension gone from under it. Why only partly: the second
 * gate does not answer, the page has changed, the first gate has missed something.
 */
export type Flaw = 'off' | 'fault' | 'reload' | 'line' | 'landmark' | 'drift';

export interface SelfTest {
  state: GuardState;
  /** The weightiest. */
  flaw?: Flaw;
  /** What may be missed because of it. */
  activities: readonly Activity[];
}

/** What the test can't see on the page. */
export interface Standing {
  /** Why the guard does not work at all. */
  stopped: 'off' | 'fault' | 'reload' | undefined;
  /** Activities that the second gate should see. */
  requested: readonly Activity[];
  /** Does the main world answer? */
  answers: () => boolean;
  landmarks: readonly Landmark[];
}

/** Looks whether both gates stand and the page still looks as the adapter knows it. Changes nothing. */
export function selfTest(standing: Standing, page: ParentNode): SelfTest {
  const { stopped, requested, answers, landmarks } = standing;
  if (stopped) return { state: 'off', flaw: stopped, activities: [] };
  const unheard = answers() ? [] : requested;
  const moved = landmarks.filter((one) => isMissing(one, page)).map(({ activity }) => activity);
  return withFlaw(withFlaw({ state: 'guarded', activities: [] }, 'line', unheard), 'landmark', moved);
}

/** The same with activities that one more flaw concerns; a flaw that concerns none is none. */
export function withFlaw(test: SelfTest, flaw: Flaw, activities: readonly Activity[]): SelfTest {
  if (activities.length === 0 || test.state === 'off') return test;
  return {
    state: 'partly',
    flaw: test.flaw ?? flaw,
    activities: [...new Set([...test.activities, ...activities])],
  };
}

/** Half of the places suffice: a page that is still loading, or one deleted post among many, is no redesign. */
function isMissing({ where, holds }: Landmark, page: ParentNode): boolean {
  const places = deepAll(page, where);
  const empty = places.filter((place) => !place.matches(holds) && deepAll(place, holds).length === 0);
  return empty.length > 0 && empty.length * 2 >= places.length;
}
