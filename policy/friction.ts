import type { Verdict } from '../rules/verdict.ts';
import type { Mode, Settings } from './fallback.ts';

/** What a verdict does to the activity under the person's or agency's mode. */
export function frictionOf(verdict: Verdict['verdict'], mode: Mode): 'none' | 'hint' | 'hold' {
  if (verdict === 'clear' || mode === 'observe') return 'none';
  return verdict === 'warn' && mode !== 'hint' ? 'hold' : 'hint';
}

/**
 * Whether the person has paused the guard, and may.
 * @param now milliseconds since 1970
 */
export const isPaused = (
  { mayPause, pausedUntil }: Pick<Settings, 'mayPause' | 'pausedUntil'>,
  now: number,
): boolean => mayPause && now < pausedUntil;

/**
 * The mode at a moment: a pause only watches.
 * @param now milliseconds since 1970
 */
export const modeAt = (settings: Settings, now: number): Mode =>
  isPaused(settings, now) ? 'observe' : settings.mode;
