import { createTurns } from '../rules/in-turn.ts';
import { addToBuffer, keepInBuffer, readBuffer } from './buffer.ts';
import type { Check } from './check.ts';
import { type Checks, withLog } from './database.ts';
import { adjustTally } from './tallies.ts';

/** The buffer and the database are changed by one piece of work at a time. */
export const inTurn = createTurns();

/**
 * Writes one check. When IndexedDB fails it goes to the buffer in `storage.local` instead, and `logFault` is set;
 * the first write that succeeds again takes the buffer along.
 * @param again it may have been written before: then it is not written twice
 * @returns where the check lies now
 * @throws when neither the database nor the buffer takes it
 */
export function writeCheck(check: Check, again = false): Promise<'database' | 'buffer'> {
  // The buffer is read, changed and written back.
  return inTurn(() => write(check, again));
}

async function write(check: Check, again: boolean): Promise<'database' | 'buffer'> {
  if (again && (await readBuffer()).some((row) => isSame(row.check, check))) return 'buffer';
  try {
    await addAll([check], again);
  } catch (fault) {
    await addToBuffer(check, fault);
    return 'buffer';
  }
  const waiting = await readBuffer();
  if (waiting.length > 0) {
    // The background may have ended between these two.
    await addAll(
      waiting.map((row) => row.check),
      true,
    );
    await keepInBuffer([]);
  }
  return 'database';
}

/** All of them or none, and counted where their day is counted already. */
const addAll = (given: readonly Check[], again: boolean): Promise<void> =>
  withLog((log) => {
    const { checks, tallies, tallied } = log;
    return checks.db.transaction('rw', checks, tallies, tallied, async () => {
      for (const check of again ? await missing(checks, given) : given) {
        await checks.add(check);
        await adjustTally(log, check, 1);
      }
    });
  });

/** Those that do not lie there yet. Nobody does the same twice in one millisecond. */
async function missing(checks: Checks, given: readonly Check[]): Promise<Check[]> {
  const there = await checks
    .where('at')
    .anyOf(given.map(({ at }) => at))
    .toArray();
  return given.filter((check) => !there.some((row) => isSame({ ...row, id: undefined }, check)));
}

/** Rows keep the order of their fields: all have come through one schema. */
const isSame = (one: object, other: Check): boolean => JSON.stringify(one) === JSON.stringify(other);
