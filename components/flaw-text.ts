import type { Flaw, GuardState, SelfTest } from '../platforms/gate/self-test.ts';
import type { Text, TextKey } from './text.tsx';

const reasons = {
  off: 'flaw_off',
  fault: 'flaw_fault',
  reload: 'flaw_reload',
  line: 'flaw_line',
  landmark: 'flaw_landmark',
  drift: 'flaw_drift',
} as const satisfies Record<Flaw, TextKey>;

/** The words of a state. */
export const stateKeys = {
  guarded: 'state_guarded',
  partly: 'state_partly',
  off: 'state_off',
} as const satisfies Record<GuardState, TextKey>;

/** Why something is not guarded, or only partly, in one plain sentence. */
export const flawText = (text: Text, flaw: Flaw): string => text(reasons[flaw]);

/** What may be missed, as a list in one line; empty when nothing in particular. */
export const affectedText = (text: Text, { activities }: SelfTest): string =>
  activities.map((activity) => text(`activity_${activity}`)).join(', ');
