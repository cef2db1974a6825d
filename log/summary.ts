import type { Check } from './check.ts';

export interface Summary {
  /** Activities on guarded platforms; what was tried in popup or training does not count. */
  checked: number;
  /** Of these, held with a warning. */
  warned: number;
  /** Of these, not sent as they were: changed or given up. */
  changed: number;
}

/** Counts for a plain sentence. */
export function summarise(checks: readonly Check[]): Summary {
  const real = checks.filter(({ gate }) => gate === 'gesture' || gate === 'request');
  const warned = real.filter(({ verdict, decision }) => verdict === 'warn' && decision !== 'none');
  const changed = warned.filter(({ decision }) => decision === 'edited' || decision === 'cancelled');
  return { checked: real.length, warned: warned.length, changed: changed.length };
}

/** When the month or the day began where the person is, in milliseconds since the epoch. */
export const monthStart = (now: Date): number => new Date(now.getFullYear(), now.getMonth(), 1).getTime();
export const dayStart = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
