import type { Verdict } from '../rules/verdict.ts';
import type { Mode } from './settings.ts';

/** What a verdict does to the activity under the person's or agency's mode. */
export function frictionOf(verdict: Verdict['verdict'], mode: Mode): 'none' | 'hint' | 'hold' {
  if (verdict === 'clear' || mode === 'observe') return 'none';
  return verdict === 'warn' && mode !== 'hint' ? 'hold' : 'hint';
}
