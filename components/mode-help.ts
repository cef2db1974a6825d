import type { Mode } from '../policy/fallback.ts';
import type { TextKey } from './text.tsx';

/** What becomes of a post under each mode, in a sentence. */
export const modeHelp = {
  observe: 'tab_observed_help',
  hint: 'tab_hint_help',
  warn: 'tab_on_help',
  'warn-with-reason': 'tab_on_help',
} as const satisfies Record<Mode, TextKey>;
