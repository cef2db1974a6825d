import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { settingsFrom } from '../../policy/settings.ts';
import { type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { Contest } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';

const Stored = z.object({
  settings: z.unknown(),
  contests: z.array(Contest),
  day: z.string(),
  fault: z.optional(z.string()),
});

/** What the guard works with now; nothing yet right after installation. */
export async function readSnapshot(): Promise<Snapshot | undefined> {
  const stored = await browser.storage.local.get(snapshotKey);
  const parsed = Stored.safeParse(stored[snapshotKey]);
  if (!parsed.success) return undefined;
  const { settings, fault, ...rest } = parsed.data;
  return { ...rest, settings: settingsFrom(settings), ...(fault !== undefined && { fault }) };
}

/**
 * Calls back with the snapshot now and after each change, and has the background choose anew when it is missing or
 * of another day. Returns the way to stop.
 */
export function watchSnapshot(
  onSnapshot: (snapshot: Snapshot) => void,
  onFault: (fault: unknown) => void,
): () => void {
  const read = async () => {
    const snapshot = await readSnapshot();
    if (snapshot) onSnapshot(snapshot);
    return snapshot;
  };
  const listen = (changes: Record<string, unknown>) => {
    if (snapshotKey in changes) read().catch(onFault);
  };
  browser.storage.local.onChanged.addListener(listen);
  read()
    .then(async (snapshot) => {
      if (snapshot?.day !== dayInJakarta()) await browser.runtime.sendMessage({ type: 'refresh' });
    })
    .catch(onFault);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
