import { createTurns } from '../rules/in-turn.ts';
import { addToBuffer, keepInBuffer, readBuffer } from './buffer.ts';
import { changing } from './changing.ts';
import type { Check, StoredCheck } from './check.ts';
import type { Checks, Log } from './database.ts';
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

/**
 * Puts what the pictures of an activity have shown into its row, which was written while they were being looked at. Where
 * that row is gone, since the person has removed it, or never was, nothing is written.
 * @param check the whole row; its time and place say which one it completes
 * @throws when neither the database nor the buffer takes it
 */
export const completeCheck = (check: Check): Promise<void> => inTurn(() => complete(check));

async function complete(check: Check): Promise<void> {
  const waiting = await readBuffer();
  if (waiting.some((row) => awaits(row.check, check))) {
    return keepInBuffer(waiting.map((row) => (awaits(row.check, check) ? { ...row, check } : row)));
  }
  try {
    await changing(async (log) => {
      const row = (await rowsAt(log.checks, [check])).find((one) => awaits(one, check));
      if (row) await replace(log, row, check);
    });
  } catch (fault) {
    await addToBuffer(check, fault);
  }
}

async function write(check: Check, again: boolean): Promise<'database' | 'buffer'> {
  if (again && (await readBuffer()).some((row) => isOf(row.check, check))) return 'buffer';
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
  changing(async (log) => {
    const there = again ? await rowsAt(log.checks, given) : [];
    for (const check of given) {
      const row = there.find((one) => isOf(one, check));
      if (!row) await add(log, check);
      else if (awaits(row, check)) await replace(log, row, check);
    }
  });

async function add(log: Log, check: Check): Promise<void> {
  await log.checks.add(check);
  await adjustTally(log, check, 1);
}

async function replace(log: Log, row: StoredCheck, check: Check): Promise<void> {
  await log.checks.put({ ...check, id: row.id });
  await adjustTally(log, row, -1);
  await adjustTally(log, check, 1);
}

const rowsAt = (checks: Checks, given: readonly Check[]): Promise<StoredCheck[]> =>
  checks
    .where('at')
    .anyOf(given.map(({ at }) => at))
    .toArray();

/** Is this row that activity, as it is or with what its pictures showed later? Nobody does the same twice in one millisecond. */
const isOf = (row: Check, check: Check): boolean =>
  isSame(row, check) || (row.photos !== undefined && check.photos !== undefined && isSameMoment(row, check));

const isSameMoment = (one: Check, other: Check): boolean =>
  (['at', 'platform', 'activity', 'gate'] as const).every((field) => one[field] === other[field]);

/** Is this row still without what the pictures showed, which `check` has? */
const awaits = (row: Check, check: Check): boolean =>
  row.photos === 'unfinished' && check.photos !== 'unfinished' && isOf(row, check);

/** Rows keep the order of their fields: all have come through one schema. */
const isSame = (one: Check, other: Check): boolean =>
  JSON.stringify({ ...one, id: undefined }) === JSON.stringify({ ...other, id: undefined });
