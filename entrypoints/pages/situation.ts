import type { Snapshot } from '../../policy/snapshot.ts';
import type { Day } from '../../rules/contests/stage.ts';
import type { Situation } from '../../rules/engine/situation.ts';

/**
 * What a verdict depends on, for this person on this day; in training mode, on the day and at the stage set there.
 * @param today in Jakarta
 */
export function situationOf(
  { settings, contests }: Pick<Snapshot, 'settings'> & Pick<Situation, 'contests'>,
  today: Day,
): Situation {
  const { role, quiet, training } = settings;
  return {
    day: training?.day ?? today,
    role,
    quiet,
    contests,
    ...(training?.stage && { stage: training.stage }),
  };
}
