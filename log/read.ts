import { readBuffer } from './buffer.ts';
import type { StoredCheck } from './check.ts';
import { withChecks } from './database.ts';

/**
 * Rows by their ids, in the same order, those waiting in the buffer too; ids that are gone are left out.
 * @throws when a stored row is asked for and IndexedDB can't be read
 */
export async function readRows(ids: readonly number[]): Promise<StoredCheck[]> {
  const waiting = new Map((await waitingChecks()).map((check) => [check.id, check]));
  const stored = ids.filter((id) => id >= 0);
  const rows = stored.length > 0 ? await withChecks((checks) => checks.bulkGet(stored)) : [];
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return ids.flatMap((id) => byId.get(id) ?? waiting.get(id) ?? []);
}

/** Rows read at once for a file. */
const helping = 1000;

/**
 * Rows by their ids, some at a time, so that a file of tens of thousands needs no room for all of them at once.
 * @throws when IndexedDB can't be read
 */
export async function* readHelpings(ids: readonly number[]): AsyncGenerator<StoredCheck[]> {
  for (let at = 0; at < ids.length; at += helping) yield await readRows(ids.slice(at, at + helping));
}

/**
 * All rows since a moment, oldest first, for counting a day.
 * @param from milliseconds since the epoch
 * @throws when IndexedDB can't be read
 */
export async function readSince(from: number): Promise<StoredCheck[]> {
  const waiting = (await waitingChecks()).filter((check) => check.at >= from);
  const stored = await withChecks((checks) => checks.where('at').aboveOrEqual(from).sortBy('at'));
  return [...stored, ...waiting].sort((a, b) => a.at - b.at);
}

/** Rows that wait in the buffer for the database, oldest first. */
export async function waitingChecks(): Promise<StoredCheck[]> {
  return (await readBuffer()).map(({ id, check }) => ({ ...check, id }));
}
