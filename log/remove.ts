import { keepInBuffer, readBuffer } from './buffer.ts';
import { type Log, withLog } from './database.ts';
import { adjustTally, clearTallies } from './tallies.ts';

/** Deletes one row, wherever it lies. */
export async function removeCheck(id: number): Promise<void> {
  if (id < 0) return keepInBuffer((await readBuffer()).filter((row) => row.id !== id));
  await changing(async (log) => {
    const check = await log.checks.get(id);
    if (!check) return;
    await log.checks.delete(id);
    await adjustTally(log, check, -1);
  });
}

/**
 * Deletes every row. The buffer goes first: what can be deleted is, even when the database is out of order.
 * @throws when IndexedDB does not take it
 */
export async function removeAllChecks(): Promise<void> {
  await keepInBuffer([]);
  await changing(async (log) => {
    await log.checks.clear();
    await clearTallies(log);
  });
}

/**
 * Deletes what is older than the person or the agency wants it kept.
 * @param days 0 keeps everything
 * @throws when IndexedDB does not take it
 */
export async function removeOldChecks(days: number, now: number = Date.now()): Promise<void> {
  if (days === 0) return;
  const before = now - days * 24 * 60 * 60 * 1000;
  const waiting = await readBuffer();
  const young = waiting.filter(({ check }) => check.at >= before);
  if (young.length < waiting.length) await keepInBuffer(young);
  await changing(async (log) => {
    // They are counted anew when they are asked for.
    if ((await log.checks.where('at').below(before).delete()) > 0) await clearTallies(log);
  });
}

/** Rows and counts change together or not at all. */
const changing = (work: (log: Log) => Promise<void>): Promise<void> =>
  withLog((log) => {
    const { checks, tallies, tallied } = log;
    return checks.db.transaction('rw', checks, tallies, tallied, () => work(log));
  });
