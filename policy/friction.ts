import type { Verdict } from '../rules/verdict.ts';
import type { Mode, Settings } from './fallback.ts';

/** What a verdict does to the activity under the person's or agency's mode. */
export function frictionOf(verdict: Verdict['verdict'], mode: Mode): 'none' | 'hint' | 'hold' {
  if (verdict === 'clear' || mode === 'observe') return 'none';
  return verdict === 'warn' && mode !== 'hint' ? 'hold' : 'hint';
}

/**
 * The mode at a moment: a pause only watches.
 * @param now milliseconds since 1970
 */
export const modeAt = ({ mode, mayPause, pausedUntil }: Settings, now: number): Mode =>
  mayPause && now < pausedUntil ? 'observe' : mode;
