import type { Check } from './check.ts';
import type { Log } from './database.ts';
import type { Tallied, Tally } from './tally.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** A choice whose rows are counted; without any, all rows. */
export interface Counted {
  platform?: string;
  activity?: string;
  verdict?: string;
  decision?: string;
  gate?: string;
}

/** The choices that are counted each by itself; a gate is counted on each platform as well. */
const counted = ['platform', 'activity', 'verdict', 'decision', 'gate'] as const;

const nameOf = (choice: Counted): string =>
  counted.flatMap((field) => (choice[field] ? [`${field}=${choice[field]}`] : [])).join(' ');

const choicesOf = ({ gate, platform, ...check }: Check): Counted[] => [
  {},
  { platform },
  { activity: check.activity },
  { verdict: check.verdict },
  { decision: check.decision },
  { gate },
  { gate, platform },
];

const dayOf = (at: number, { ahead }: Pick<Tallied, 'ahead'>): number => Math.floor((at + ahead) / dayLength);
const startOf = (day: number, { ahead }: Pick<Tallied, 'ahead'>): number => day * dayLength - ahead;

/**
 * Keeps the counted days right when a row comes late or goes; belongs into the transaction that writes or deletes it.
 * @param by 1 or -1
 */
export async function adjustTally({ tallies, tallied }: Log, check: Check, by: number): Promise<void> {
  const known = await tallied.get('days');
  if (!known || dayOf(check.at, known) >= known.upTo) return;
  const day = dayOf(check.at, known);
  await tallies.put(count((await tallies.get(day)) ?? { day, counts: {} }, check, by));
}

function count(tally: Tally, check: Check, by: number): Tally {
  for (const choice of choicesOf(check)) {
    const name = nameOf(choice);
    tally.counts[name] = (tally.counts[name] ?? 0) + by;
  }
  return tally;
}

/** Forgets every count. */
export async function clearTallies({ tallies, tallied }: Log): Promise<void> {
  await Promise.all([tallies.clear(), tallied.clear()]);
}

/** Counts the days that have gone by since the last time; each is read only once. */
async function tallyUp(log: Log, now: Date): Promise<Tallied> {
  const { checks, tallies, tallied } = log;
  return checks.db.transaction('rw', checks, tallies, tallied, async () => {
    const known = await tallied.get('days');
    const ahead = known?.ahead ?? -now.getTimezoneOffset() * 60_000;
    const upTo = dayOf(now.getTime(), { ahead });
    if (known && known.upTo >= upTo) return known;
    const fresh: Tallied = { name: 'days', upTo, ahead };
    const days = new Map<number, Tally>();
    const from = known ? startOf(known.upTo, known) : Number.NEGATIVE_INFINITY;
    const over = checks.where('at').between(from, startOf(upTo, fresh), true, false);
    await over.each((check) => {
      const day = dayOf(check.at, fresh);
      days.set(day, count(days.get(day) ?? { day, counts: {} }, check, 1));
    });
    await tallies.bulkPut([...days.values()]);
    if (known || days.size > 0) await tallied.put(fresh);
    return fresh;
  });
}

/** The counted days, none missing. An older version, after a roll-back, empties the log without knowing of them. */
async function readDays(log: Log, now: Date): Promise<Tallied & { days: readonly Tally[] }> {
  const [known, days, first] = await Promise.all([
    log.tallied.get('days'),
    log.tallies.toArray(),
    log.checks.orderBy('at').first(),
  ]);
  const [eldest] = days.filter(({ counts }) => (counts[''] ?? 0) > 0);
  if (known && eldest && (!first || dayOf(first.at, known) > eldest.day)) {
    await clearTallies(log);
    return readDays(log, now);
  }
  if (known && known.upTo >= dayOf(now.getTime(), known)) return { ...known, days };
  return { ...(await tallyUp(log, now)), days: await log.tallies.toArray() };
}

/** Says how many rows there are of a choice in a stretch of time. */
export type Counter = (from: number, to: number, choice?: Counted) => Promise<number>;

/**
 * Reads the counted days, and the rows since.
 * @param waiting rows that lie elsewhere and count too
 */
export async function readCounter(log: Log, waiting: readonly Check[], now: Date): Promise<Counter> {
  const { upTo, ahead, days } = await readDays(log, now);
  const open = startOf(upTo, { ahead });
  const today = await log.checks.where('at').aboveOrEqual(open).toArray();
  const since = [...today, ...waiting.filter(({ at }) => at >= open)];
  const late = waiting.filter(({ at }) => at < open);

  /** Part of a day that is over; only where the person has gone to another time zone. */
  const remainder = (from: number, to: number, choice: Counted): Promise<number> | 0 =>
    from < to ? countByIndex(log, from, to, choice) : 0;

  return async (from, to, choice = {}) => {
    const name = nameOf(choice);
    const fits = (check: Check) =>
      check.at >= from &&
      check.at < to &&
      counted.every((field) => !choice[field] || check[field] === choice[field]);
    const [end, first] = [Math.min(to, open), Math.ceil((from + ahead) / dayLength)];
    const last = Math.max(first, Math.floor((end + ahead) / dayLength));
    const whole = days.reduce(
      (sum, { day, counts }) => (day >= first && day < last ? sum + (counts[name] ?? 0) : sum),
      0,
    );
    const [before, after] = await Promise.all([
      remainder(from, Math.min(end, startOf(first, { ahead })), choice),
      remainder(Math.max(from, startOf(last, { ahead })), end, choice),
    ]);
    return whole + before + after + since.filter(fits).length + late.filter(fits).length;
  };
}

/** What an index counts by itself. */
async function countByIndex({ checks }: Log, from: number, to: number, choice: Counted): Promise<number> {
  const fields = ['gate', 'platform', 'activity', 'verdict', 'decision'] as const;
  const set = fields.flatMap((field) => (choice[field] ? [[field, choice[field]] as const] : []));
  if (set.length === 0) return checks.where('at').between(from, to, true, false).count();
  const values = set.map(([, value]) => value);
  return checks
    .where(`[${[...set.map(([field]) => field), 'at'].join('+')}]`)
    .between([...values, from], [...values, to], true, false)
    .count();
}
