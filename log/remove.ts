import { keepInBuffer, readBuffer } from './buffer.ts';
import { changing } from './changing.ts';
import { withChecks } from './database.ts';
import { adjustTally, clearTallies } from './tallies.ts';
import { inTurn } from './write.ts';

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

/** How many rows of the database are older than a moment, in milliseconds since 1970. */
export const countOlder = (before: number): Promise<number> =>
  withChecks((checks) => checks.where('at').below(before).count());

/**
 * Deletes the rows older than a moment, in milliseconds since 1970; waiting ones included.
 * @throws when IndexedDB does not take it
 */
export const removeOlder = (before: number): Promise<void> =>
  inTurn(async () => {
    const waiting = await readBuffer();
    const young = waiting.filter(({ check }) => check.at >= before);
    if (young.length < waiting.length) await keepInBuffer(young);
    await changing(async (log) => {
      // They are counted anew when they are asked for.
      if ((await log.checks.where('at').below(before).delete()) > 0) await clearTallies(log);
    });
  });
