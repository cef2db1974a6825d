import { browser } from 'wxt/browser';
import { createTurns } from '../../log/in-turn.ts';
import type { Settings } from '../../policy/settings.ts';
import { type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { readSettings } from '../../policy/store.ts';
import { contestsFor, packIdsFor, withOwn } from '../../rules/contests/in-force.ts';
import type { Pack } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { readOwnPacks } from '../pages/own-packs.ts';
import { contestsById, packs } from '../pages/packs.ts';
import { readSnapshot } from '../pages/snapshot.ts';

/** What two of them read may differ, and the later one must be what stays. */
const inTurn = createTurns();

/**
 * Chooses the contests in force and puts them, with the settings, where every guarded page finds them. Without packs
 * the permanent rules still guard, under the person's own settings, and the fault is noted.
 */
export const refreshSnapshot = (): Promise<void> =>
  inTurn(async () => {
    const settings = await readSettings();
    const day = dayInJakarta();
    const found = await chosen(settings, day).catch((error: unknown) => ({
      contests: [],
      fault: String(error),
    }));
    const snapshot: Snapshot = { settings, day, ...found };
    await browser.storage.local.set({ [snapshotKey]: snapshot });
  });

/** For a new day, of which every open page tells at once. */
export async function refreshStaleSnapshot(): Promise<void> {
  if ((await readSnapshot())?.day !== dayInJakarta()) await refreshSnapshot();
}

type Chosen = Pick<Snapshot, 'contests' | 'fault'>;

/** What was brought counts like ours. Of what can't be read the others know nothing, and the fault is noted. */
async function chosen({ training, region }: Settings, day: string): Promise<Chosen> {
  const { packs: own, unreadable } = await readOwnPacks();
  const fault = unreadable.length > 0 && { fault: `unreadable packs: ${unreadable.join(', ')}` };
  if (training) return { contests: await contestsById(training.contests), ...fault };
  const brought = own.map(({ pack }): Pack => ({ schema: 1, ...pack }));
  const ours = await packs(packIdsFor(region));
  return { contests: contestsFor(region, day, withOwn(brought, ours)), ...fault };
}
