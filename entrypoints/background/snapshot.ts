import { browser } from 'wxt/browser';
import type { Settings } from '../../policy/settings.ts';
import { type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { readSettings } from '../../policy/store.ts';
import { contestsFor, packIdsFor, runsOn } from '../../rules/contests/in-force.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { contestsById, packs } from '../pages/packs.ts';
import { readSnapshot } from '../pages/snapshot.ts';

/**
 * Chooses the contests in force and puts them, with the settings, where every guarded page finds them. Without packs
 * the permanent rules still guard, under the person's own settings, and the fault is noted.
 */
export async function refreshSnapshot(): Promise<void> {
  const settings = await readSettings();
  const day = dayInJakarta();
  const found = await chosen(settings, day).then(
    (contests) => ({ contests }),
    (error: unknown) => ({ contests: [], fault: String(error) }),
  );
  const snapshot: Snapshot = { settings, day, ...found };
  await browser.storage.local.set({ [snapshotKey]: snapshot });
}

/** For a new day, of which every open page tells at once. */
export async function refreshStaleSnapshot(): Promise<void> {
  if ((await readSnapshot())?.day !== dayInJakarta()) await refreshSnapshot();
}

async function chosen({ training, region, contests }: Settings, day: string): Promise<Contest[]> {
  if (training) return contestsById(training.contests);
  const theirs = contestsFor(region, day, await packs(packIdsFor(region)));
  const further = contests.filter((id) => !theirs.some((one) => one.id === id));
  return [...theirs, ...(await contestsById(further)).filter((one) => runsOn(one, day))];
}
