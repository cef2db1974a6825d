import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Activity, activities } from '../rules/draft.ts';
import { createTurns } from '../rules/in-turn.ts';
import { storedRows } from './stored-rows.ts';
import { version } from './version.ts';

/** Where drift is kept in `storage.local`. */
export const driftKey = 'drift';

/** Rows kept; those longest ago give way. */
export const driftSize = 60;

/** How often the first gate missed an activity that it ought to know on a platform. No text, no address. */
const Drift = z.object({
  platform: z.string(),
  activity: z.enum(activities),
  count: z.int(),
  /** When it was last missed, in milliseconds since the epoch. */
  at: z.int(),
  /** The extension's; another version has other adapters and starts from zero. */
  version: z.string(),
});
export type Drift = z.infer<typeof Drift>;

const inTurn = createTurns();

/** What the first gate of this version has missed, the latest first; rows that can't be read are left out. */
export async function readDrift(): Promise<Drift[]> {
  return (await storedRows(driftKey, Drift)).filter((row) => row.version === version());
}

/** Counts one more. */
export function noteDrift(platform: string, activity: Activity): Promise<void> {
  return inTurn(async () => {
    const rows = await readDrift();
    const old = rows.find((row) => row.platform === platform && row.activity === activity);
    const row = { platform, activity, count: (old?.count ?? 0) + 1, at: Date.now(), version: version() };
    const others = rows.filter((one) => one !== old);
    await browser.storage.local.set({ [driftKey]: [row, ...others].slice(0, driftSize) });
  });
}
