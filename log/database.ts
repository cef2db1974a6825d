import { Dexie, type EntityTable } from 'dexie';
import type { StoredCheck } from './check.ts';

/** The log of checks, in the extension's own origin: background and pages read it, no web page can. */
class IkrarDatabase extends Dexie {
  readonly checks: EntityTable<StoredCheck, 'id'>;

  constructor() {
    super('ikrar');
    this.version(1).stores({ checks: '++id, at, platform, activity, verdict, decision' });
    this.checks = this.table('checks');
  }
}

const database = new IkrarDatabase();

/**
 * Runs work on the checks. A connection that failed is closed, so that the next call opens a new one: browsers lose
 * IndexedDB (full disk, broken profile) and get it back.
 * @throws what IndexedDB throws, when the database can't be opened or the work fails
 */
export async function withChecks<T>(work: (checks: IkrarDatabase['checks']) => Promise<T>): Promise<T> {
  try {
    // Dexie remembers a failed opening for good; only an explicit open tries again.
    if (!database.isOpen()) await database.open();
    return await work(database.checks);
  } catch (fault) {
    database.close();
    throw fault;
  }
}
