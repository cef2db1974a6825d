import type { Day } from './stage.ts';

const jakartaOffset = 7 * 60 * 60 * 1000;

/**
 * The calendar day in Jakarta, where election days are counted.
 * @param now milliseconds since the epoch
 */
export const dayInJakarta = (now: number = Date.now()): Day =>
  new Date(now + jakartaOffset).toISOString().slice(0, 10);
