import type { Check } from './check.ts';

export interface Summary {
  /** Activities on guarded platforms; what was tried in popup or training does not count. */
  checked: number;
  /** Of these, held with a warning. */
  warned: number;
  /** Of these, not sent as they were: changed or given up. */
  changed: number;
}

/** Where real activities are seen; the others are tried in popup or training. */
export const realGates = ['gesture', 'request'] as const;

const isReal = ({ gate }: Check): boolean => realGates.some((real) => real === gate);
const isWarned = ({ verdict, decision }: Check): boolean => verdict === 'warn' && decision !== 'none';

/** The real activities that were held with a warning. */
export const warnedOf = <Row extends Check>(checks: readonly Row[]): Row[] =>
  checks.filter((check) => isReal(check) && isWarned(check));

/** Counts for a plain sentence. */
export function summarise(checks: readonly Check[]): Summary {
  const warned = warnedOf(checks);
  const changed = warned.filter(({ decision }) => decision === 'edited' || decision === 'cancelled');
  return { checked: checks.filter(isReal).length, warned: warned.length, changed: changed.length };
}

/** When the month or the day began where the person is, in milliseconds since the epoch. */
export const monthStart = (now: Date): number => new Date(now.getFullYear(), now.getMonth(), 1).getTime();
export const dayStart = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
