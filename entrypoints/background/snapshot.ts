import { browser } from 'wxt/browser';
import { version } from '../../log/version.ts';
import type { Settings } from '../../policy/settings.ts';
import { type PageSnapshot, pageSnapshotKey, type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { readSettings } from '../../policy/store.ts';
import { contestsFor, packIdsFor, runsOn, withOwn } from '../../rules/contests/in-force.ts';
import type { Pack } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { type KeptContests, keepContests } from '../../rules/engine/kept-roster.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { renderIkrar } from '../../rules/regulation/ikrar.ts';
import { readOwnPacks } from '../pages/own-packs.ts';
import { contestsById, packs } from '../pages/packs.ts';

/** What two of them read may differ, and the later one must be what stays. */
const inTurn = createTurns();

/**
 * Chooses the contests in force and puts them, with the settings, where every guarded page finds them. Without packs
 * the permanent rules still guard, under the person's own settings, and the fault is noted.
 */
export const refreshSnapshot = (): Promise<void> => inTurn(choose);

async function choose(): Promise<void> {
  const settings = await readSettings();
  const day = dayInJakarta();
  const { kept, ...found } = await chosen(settings, day)
    .then(withKept)
    .catch((error: unknown) => withKept({ contests: [], fault: String(error) }));
  const { election, points } = settings.ikrar;
  const snapshot: Snapshot = { settings, day, ...found };
  const page: PageSnapshot = {
    version: version(),
    settings,
    pledge: renderIkrar(election, points),
    day,
    ...kept,
  };
  await browser.storage.local.set({ [snapshotKey]: snapshot, [pageSnapshotKey]: page });
}

async function isStale(): Promise<boolean> {
  const { [pageSnapshotKey]: page } = await browser.storage.local.get<{ [pageSnapshotKey]?: PageSnapshot }>(
    pageSnapshotKey,
  );
  return page?.version !== version() || page.day !== dayInJakarta();
}

/** For a new day, or nothing that this version can open: of either every open page tells at once. */
export const refreshStaleSnapshot = (): Promise<void> =>
  inTurn(async () => {
    if (await isStale()) await choose();
  });

type Chosen = Pick<Snapshot, 'contests' | 'fault'>;

const withKept = (found: Chosen): Chosen & { kept: KeptContests } => ({
  ...found,
  kept: keepContests(found.contests),
});

/** What was brought counts like ours. Of what can't be read the others know nothing, and the fault is noted. */
async function chosen({ training, region, contests }: Settings, day: string): Promise<Chosen> {
  const { packs: own, unreadable } = await readOwnPacks();
  const fault = unreadable.length > 0 && { fault: `unreadable packs: ${unreadable.join(', ')}` };
  if (training) return { contests: await contestsById(training.contests), ...fault };
  const brought = own.map(({ pack }): Pack => ({ schema: 1, ...pack }));
  const theirs = contestsFor(region, day, withOwn(brought, await packs(packIdsFor(region))));
  const further = contests.filter((id) => !theirs.some((one) => one.id === id));
  const named = (await contestsById(further)).filter((one) => runsOn(one, day));
  return { contests: [...theirs, ...named], ...fault };
}
