import type { Resolved } from './resolve.ts';

/**
 * Days after which a row of the log goes; 0 keeps all. Who may not delete rows can't have them go by choosing few days
 * either.
 */
export const daysKept = ({ settings, sourceOf }: Resolved): number =>
  !settings.logMayDelete && sourceOf('logDays') === 'person' ? 0 : settings.logDays;

/** Rows of before this moment go, in milliseconds since 1970. */
export const keptSince = (days: number, now = Date.now()): number => now - days * 24 * 60 * 60 * 1000;
