import { Dexie } from 'dexie';
import { type LogFault, readLogFault } from './buffer.ts';
import { type Checks, type Log, withChecks, withLog } from './database.ts';
import { type CheckFilter, facets, matcher, type Search, wordsOf } from './filter.ts';
import { waitingChecks } from './read.ts';
import type { SearchIndex } from './search-index.ts';
import { type Counter, readCounter } from './tallies.ts';

/** The rows that pass a filter, newest first, by their ids; negative ones wait in the buffer. */
export interface Found {
  total: number;
  /** The ids from place `at` on. */
  page: (at: number, count: number) => Promise<readonly number[]>;
  all: () => Promise<readonly number[]>;
  /** The database can't be read or did not take the last checks; what is found is what the buffer has. */
  fault?: LogFault;
}

type Sieve = (id: number) => boolean;

const listOf = (ids: readonly number[]): Found => ({
  total: ids.length,
  page: async (at, count) => ids.slice(at, at + count),
  all: async () => ids,
});

/** Which rows pass a filter, waiting ones in the buffer included. Never rejects because of IndexedDB. */
export async function findChecks(filter: CheckFilter, index: SearchIndex): Promise<Found> {
  const noted = await readLogFault();
  const waiting = (await waitingChecks())
    .filter(matcher(filter))
    .map(({ id }) => id)
    .toReversed();
  try {
    const stored = await withLog((log) => findStored(log, filter, index));
    return { ...oneAfterTheOther(waiting, stored), ...(noted && { fault: noted }) };
  } catch (error) {
    return { ...listOf(waiting), fault: noted ?? { since: Date.now(), message: String(error) } };
  }
}

/** What waits has come after everything that lies in the database: the next row that gets there takes it along. */
const oneAfterTheOther = (waiting: readonly number[], stored: Found): Found => ({
  total: waiting.length + stored.total,
  page: async (at, count) => {
    const first = waiting.slice(at, at + count);
    const rest = await stored.page(Math.max(0, at - waiting.length), count - first.length);
    return [...first, ...rest];
  },
  all: async () => [...waiting, ...(await stored.all())],
});

/** Up to one choice is a stretch of an index, of which only the page that is shown is read; more are lists of keys. */
async function findStored(log: Log, filter: CheckFilter, index: SearchIndex): Promise<Found> {
  const counter = await readCounter(log, [], new Date());
  const { ikrar, search } = filter;
  const chosen = facets.filter((facet) => filter[facet]);
  if (chosen.length > 1 || ikrar || (search && wordsOf(search))) {
    return listOf(await idsIn(log.checks, counter, filter, index));
  }
  const [only] = chosen;
  return {
    total: await countOf(counter, filter, only),
    page: (at, count) =>
      withChecks((again) => stretch(again, filter, only).reverse().offset(at).limit(count).primaryKeys()),
    all: async () => (await withChecks((again) => stretch(again, filter, only).primaryKeys())).toReversed(),
  };
}

/** The rows of a time, or of one choice and a time, in the order of time. */
function stretch(checks: Checks, filter: CheckFilter, facet: (typeof facets)[number] | undefined) {
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = filter;
  if (!facet) return checks.where('at').between(from, to, true, false);
  return checks.where(`[${facet}+at]`).between([filter[facet], from], [filter[facet], to], true, false);
}

const countOf = (counter: Counter, filter: CheckFilter, facet?: (typeof facets)[number]): Promise<number> => {
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = filter;
  const value = facet && filter[facet];
  return counter(from, to, facet && value ? { [facet]: value } : {});
};

/** Reads keys only: those of the choice that leaves the fewest rows, through the other choices. */
async function idsIn(
  checks: Checks,
  counter: Counter,
  filter: CheckFilter,
  index: SearchIndex,
): Promise<number[]> {
  const { ikrar, search } = filter;
  const counted = await Promise.all(
    facets.flatMap((facet) => {
      const value = filter[facet];
      if (!value) return [];
      return [
        stretch(checks, filter, facet)
          .count()
          .then((count) => ({ facet, value, count })),
      ];
    }),
  );
  const [fewest, ...others] = counted.toSorted((a, b) => a.count - b.count);
  const time = [filter.from, filter.to, fewest?.facet, fewest?.value];
  const [ids, ...sieves] = await Promise.all([
    // The same while letters are typed one after the other.
    index.keys(time.join(), () => stretch(checks, filter, fewest?.facet).primaryKeys()),
    ...others.map(({ facet, value }) => sieve(checks, counter, facet, value)),
    ...(ikrar ? [index.touching(checks, ikrar).then(heldIn)] : []),
    ...(search && wordsOf(search) ? [searched(checks, search, index)] : []),
  ]);
  return ids.filter((id) => sieves.every((lets) => lets(id))).reverse();
}

const heldIn =
  (ids: ReadonlySet<number>): Sieve =>
  (id) =>
    ids.has(id);

/** Those with a value, or all but those without it, whichever are fewer to read. */
async function sieve(
  checks: Checks,
  counter: Counter,
  facet: (typeof facets)[number],
  value: string,
): Promise<Sieve> {
  const field = `[${facet}+at]`;
  const [some, all] = await Promise.all([countOf(counter, { [facet]: value }, facet), countOf(counter, {})]);
  if (some <= all / 2) return heldIn(await keysOf(checks, field, value));
  const [below, above] = await Promise.all([
    checks.where(field).below([value]).primaryKeys(),
    checks.where(field).above([value, Dexie.maxKey]).primaryKeys(),
  ]);
  const without = new Set([...below, ...above]);
  return (id) => !without.has(id);
}

const keysOf = async (checks: Checks, field: string, value: string): Promise<Set<number>> =>
  new Set(await checks.where(field).between([value], [value, Dexie.maxKey]).primaryKeys());

/** What a platform is called is known by its index, everything else by the words. */
async function searched(checks: Checks, search: Search, index: SearchIndex): Promise<Sieve> {
  const [saying, ...named] = await Promise.all([
    index.saying(checks, search),
    ...search.platforms.map(async (platform) => {
      const read = () =>
        checks.where('[platform+at]').between([platform], [platform, Dexie.maxKey]).primaryKeys();
      return new Set(await index.keys(platform, read));
    }),
  ]);
  return (id) => saying.has(id) || named.some((ids) => ids.has(id));
}
