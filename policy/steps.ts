import type { Day } from '../rules/contests/stage.ts';
import { type Mode, modes } from './fallback.ts';
import type { Policy } from './keys.ts';

/** From this day on it is this firm. */
export interface Step {
  day: Day;
  mode: Mode;
}

/** The steps of a roll-out, in the order of their days. */
export const stepsOf = ({ modeSteps = [] }: Policy): Step[] =>
  modeSteps.toSorted().flatMap((step) => {
    const mode = modes.find((one) => one === step.slice(11));
    return mode ? [{ day: step.slice(0, 10), mode }] : [];
  });

/** The mode of a roll-out that steps up by itself: that of the last step whose day has come. */
export const modeOn = (policy: Policy, day: Day): Mode | undefined =>
  stepsOf(policy).findLast((step) => step.day <= day)?.mode ?? policy.mode;

/** When a day begins where election days are counted, in milliseconds since 1970. */
export const startOfDay = (day: Day): number => Date.parse(`${day}T00:00:00+07:00`);
