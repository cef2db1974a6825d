import type { Day } from '../rules/contests/stage.ts';

/** What has been seen of the device's clock. */
export interface ClockSeen {
  /** The day it showed last. */
  day: Day;
  /** The day on which it leapt ahead, as long as it has not gone back. */
  leapt?: Day | undefined;
}

/** A browser may stay closed for so many days; further ahead it is the clock that leapt. */
const longestRest = 31;
/** For so many days a clock has to go on after a leap until it is believed. */
const probation = 7;

const daysFrom = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);

/** What is known of the clock once it shows `today`. */
export function seenOn(today: Day, before: ClockSeen | undefined): ClockSeen {
  if (!before || today < before.day) return { day: today };
  if (daysFrom(before.day, today) > longestRest) return { day: today, leapt: today };
  return { ...before, day: today };
}

/** May the day it shows be believed where something that can't be had back hangs on it? */
export const isBelieved = ({ day, leapt }: ClockSeen): boolean =>
  leapt === undefined || daysFrom(leapt, day) >= probation;
