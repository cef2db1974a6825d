import type { Drift } from '../../log/drift.ts';
import type { Tested } from '../../log/guard-states.ts';
import { type SelfTest, withFlaw } from '../../platforms/gate/self-test.ts';

/** What a self-test is worth once it is known what the first gate of this version has missed on that platform. */
export function withDrift({ place, state, flaw, activities }: Tested, drift: readonly Drift[]): SelfTest {
  const missed = drift.filter(({ platform }) => platform === place).map(({ activity }) => activity);
  return withFlaw({ state, activities, ...(flaw && { flaw }) }, 'drift', missed);
}
