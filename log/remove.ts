import { keepInBuffer, readBuffer } from './buffer.ts';
import { withChecks } from './database.ts';

/** Deletes one row, wherever it lies. */
export async function removeCheck(id: number): Promise<void> {
  if (id >= 0) return withChecks((checks) => checks.delete(id));
  await keepInBuffer((await readBuffer()).filter((row) => row.id !== id));
}

/**
 * Deletes every row. The buffer goes first: what can be deleted is, even when the database is out of order.
 * @throws when IndexedDB does not take it
 */
export async function removeAllChecks(): Promise<void> {
  await keepInBuffer([]);
  await withChecks((checks) => checks.clear());
}
