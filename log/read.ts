import { type LogFault, readBuffer, readLogFault } from './buffer.ts';
import type { StoredCheck } from './check.ts';
import { withChecks } from './database.ts';
import { type CheckFilter, matcher } from './filter.ts';

export interface CheckPage {
  /** Newest first. */
  checks: StoredCheck[];
  /** How many rows pass the filter in all. */
  total: number;
  /** The database can't be read or did not take the last checks; `checks` holds what the buffer has. */
  fault?: LogFault;
}

/** The newest rows that pass a filter, waiting ones in the buffer included. Never rejects because of IndexedDB. */
export async function readChecks(filter: CheckFilter, limit: number): Promise<CheckPage> {
  const matches = matcher(filter);
  const waiting = (await waitingChecks()).filter(matches);
  const noted = await readLogFault();
  const page = (checks: StoredCheck[], total: number, fault?: LogFault): CheckPage => ({
    checks: [...waiting, ...checks].sort((a, b) => b.at - a.at).slice(0, limit),
    total: waiting.length + total,
    ...(fault && { fault }),
  });
  try {
    const newest = await withChecks((checks) =>
      checks.orderBy('at').reverse().filter(matches).limit(limit).toArray(),
    );
    return page(newest, await withChecks((checks) => checks.filter(matches).count()), noted);
  } catch (error) {
    return page([], 0, noted ?? { since: Date.now(), message: String(error) });
  }
}

/**
 * All rows since a moment, oldest first, for counting and exporting.
 * @param from milliseconds since the epoch
 * @throws when IndexedDB can't be read
 */
export async function readSince(from: number): Promise<StoredCheck[]> {
  const waiting = (await waitingChecks()).filter((check) => check.at >= from);
  const stored = await withChecks((checks) => checks.where('at').aboveOrEqual(from).sortBy('at'));
  return [...stored, ...waiting].sort((a, b) => a.at - b.at);
}

async function waitingChecks(): Promise<StoredCheck[]> {
  return (await readBuffer()).map(({ id, check }) => ({ ...check, id }));
}
