import { Dexie, type EntityTable } from 'dexie';
import type { StoredCheck } from './check.ts';
import type { Tallied, Tally } from './tally.ts';

/** The log of checks, in the extension's own origin: background and pages read it, no web page can. */
class IkrarDatabase extends Dexie {
  readonly checks: EntityTable<StoredCheck, 'id'>;
  /** Days that are over, counted; made from the checks, and made again should they be lost. */
  readonly tallies: EntityTable<Tally, 'day'>;
  readonly tallied: EntityTable<Tallied, 'name'>;

  constructor() {
    super('ikrar');
    this.version(1).stores({ checks: '++id, at, platform, activity, verdict, decision' });
    // Each choice of the history beside the time: filters read keys and count, they read no rows. A length stands in
    // its index only where there is something: a text that was kept, rules that were met.
    this.version(2).stores({
      checks:
        '++id, at, [platform+at], [activity+at], [verdict+at], [decision+at], [gate+at], [gate+platform+at], text.length, findings.length',
      tallies: 'day',
      tallied: 'name',
    });
    this.checks = this.table('checks');
    this.tallies = this.table('tallies');
    this.tallied = this.table('tallied');
  }
}

export type Checks = IkrarDatabase['checks'];
/** The whole log: rows, and what is counted of them. */
export type Log = Pick<IkrarDatabase, 'checks' | 'tallies' | 'tallied'>;

const database = new IkrarDatabase();

/** Milliseconds that the log may take to open. */
const patience = 5000;

/** Set while another window keeps an older log open; ours opens by itself as soon as that is closed. */
let held: Error | undefined;

function open(): Promise<unknown> {
  if (held) return Promise.reject(held);
  return new Promise((done, fail) => {
    // Without these the opening, and every check that is to be written, would wait for ever. Who waits behind another
    // of our windows that is blocked is told nothing.
    const giveUp = (why: string) => {
      held = new Error(why);
      fail(held);
    };
    const onBlocked = () => giveUp('Another window keeps an older log open');
    const late = setTimeout(() => giveUp('The log does not open'), patience);
    database.on('blocked', onBlocked);
    // Dexie remembers a failed opening for good; only an explicit open tries again.
    database
      .open()
      .finally(() => {
        clearTimeout(late);
        held = undefined;
        database.on('blocked').unsubscribe(onBlocked);
      })
      .then(done, fail);
  });
}

/** Runs work on the checks; see `withLog`. */
export const withChecks = <T>(work: (checks: Checks) => Promise<T>): Promise<T> =>
  withLog(({ checks }) => work(checks));

/**
 * Runs work on the log. A connection that failed is closed, so that the next call opens a new one: browsers lose
 * IndexedDB (full disk, broken profile) and get it back.
 * @throws what IndexedDB throws, when the database can't be opened or the work fails
 */
export async function withLog<T>(work: (log: Log) => Promise<T>): Promise<T> {
  try {
    if (!database.isOpen()) await open();
    return await work(database);
  } catch (fault) {
    if (fault !== held) database.close();
    throw fault;
  }
}
