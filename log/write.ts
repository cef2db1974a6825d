import { addToBuffer, keepInBuffer, readBuffer } from './buffer.ts';
import type { Check } from './check.ts';
import { withLog } from './database.ts';
import { createTurns } from './in-turn.ts';
import { adjustTally } from './tallies.ts';

/** The buffer and the database are changed by one piece of work at a time. */
export const inTurn = createTurns();

/**
 * Writes one check. When IndexedDB fails it goes to the buffer in `storage.local` instead, and `logFault` is set;
 * the first write that succeeds again takes the buffer along.
 * @returns where the check lies now
 * @throws when neither the database nor the buffer takes it
 */
export function writeCheck(check: Check): Promise<'database' | 'buffer'> {
  // The buffer is read, changed and written back.
  return inTurn(() => write(check));
}

async function write(check: Check): Promise<'database' | 'buffer'> {
  try {
    await addAll([check]);
  } catch (fault) {
    await addToBuffer(check, fault);
    return 'buffer';
  }
  const waiting = await readBuffer();
  if (waiting.length > 0) {
    await addAll(waiting.map((row) => row.check));
    await keepInBuffer([]);
  }
  return 'database';
}

/** All of them or none, and counted where their day is counted already. */
const addAll = (added: readonly Check[]): Promise<void> =>
  withLog((log) => {
    const { checks, tallies, tallied } = log;
    return checks.db.transaction('rw', checks, tallies, tallied, async () => {
      for (const check of added) {
        await checks.add(check);
        await adjustTally(log, check, 1);
      }
    });
  });
