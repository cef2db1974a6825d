import { browser } from 'wxt/browser';
import type { Settings } from '../../policy/settings.ts';
import { type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { readSettings } from '../../policy/store.ts';
import { contestsFor, packIdsFor } from '../../rules/contests/in-force.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { contestsById, packs } from '../pages/packs.ts';
import { showFault } from './badge.ts';

/**
 * Chooses the contests in force and puts them, with the settings, where every guarded page finds them. Without packs
 * the permanent rules still guard, under the person's own settings, and the fault shows.
 */
export async function refreshSnapshot(): Promise<void> {
  const settings = await readSettings();
  const day = dayInJakarta();
  const contests = await chosen(settings, day).catch((error: unknown) => {
    showFault(error);
    return [];
  });
  const snapshot: Snapshot = { settings, contests, day };
  await browser.storage.local.set({ [snapshotKey]: snapshot });
}

async function chosen({ training, region }: Settings, day: string): Promise<Contest[]> {
  if (training) return contestsById(training.contests);
  return contestsFor(region, day, await packs(packIdsFor(region)));
}
