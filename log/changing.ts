import { type Log, withLog } from './database.ts';

/** Rows and counts change together or not at all. */
export const changing = (work: (log: Log) => Promise<void>): Promise<void> =>
  withLog((log) => {
    const { checks, tallies, tallied } = log;
    return checks.db.transaction('rw', checks, tallies, tallied, async () => {
      // Dexie keeps a transaction open over the awaits of an async function only.
      await work(log);
    });
  });
