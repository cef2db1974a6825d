import { keepInBuffer, readBuffer } from './buffer.ts';
import { withChecks } from './database.ts';
import { inTurn } from './write.ts';

/** How many rows of the database are older than a moment, in milliseconds since 1970. */
export const countOlder = (before: number): Promise<number> =>
  withChecks((checks) => checks.where('at').below(before).count());

/**
 * Deletes the rows older than a moment, waiting ones included.
 * @throws when IndexedDB does not take it
 */
export function removeOlder(before: number): Promise<void> {
  return inTurn(async () => {
    const waiting = await readBuffer();
    const kept = waiting.filter(({ check }) => check.at >= before);
    if (kept.length < waiting.length) await keepInBuffer(kept);
    await withChecks((checks) => checks.where('at').below(before).delete());
  });
}
