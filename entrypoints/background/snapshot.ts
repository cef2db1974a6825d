import { browser } from 'wxt/browser';
import { createTurns } from '../../log/in-turn.ts';
import { version } from '../../log/version.ts';
import type { Settings } from '../../policy/settings.ts';
import { type PageSnapshot, pageSnapshotKey, type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { readSettings } from '../../policy/store.ts';
import { contestsFor, packIdsFor, runsOn } from '../../rules/contests/in-force.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { keepContests } from '../../rules/engine/kept-roster.ts';
import { renderIkrar } from '../../rules/regulation/ikrar.ts';
import { contestsById, packs } from '../pages/packs.ts';

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
  const { election, points } = settings.ikrar;
  const page: PageSnapshot = {
    version: version(),
    settings,
    pledge: renderIkrar(election, points),
    day,
    ...keepContests(found.contests),
  };
  await browser.storage.local.set({ [snapshotKey]: snapshot, [pageSnapshotKey]: page });
}

const inTurn = createTurns();

async function isStale(): Promise<boolean> {
  const { [pageSnapshotKey]: page } = await browser.storage.local.get<{ [pageSnapshotKey]?: PageSnapshot }>(
    pageSnapshotKey,
  );
  return page?.version !== version() || page.day !== dayInJakarta();
}

/** For a new day, or nothing that this version can open: of either every open page tells at once. */
export function refreshStaleSnapshot(): Promise<void> {
  return inTurn(async () => {
    if (await isStale()) await refreshSnapshot();
  });
}

async function chosen({ training, region, contests }: Settings, day: string): Promise<Contest[]> {
  if (training) return contestsById(training.contests);
  const theirs = contestsFor(region, day, await packs(packIdsFor(region)));
  const further = contests.filter((id) => !theirs.some((one) => one.id === id));
  return [...theirs, ...(await contestsById(further)).filter((one) => runsOn(one, day))];
}
