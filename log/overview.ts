import type { IkrarPoint } from '../rules/verdict.ts';
import type { Check, Decision } from './check.ts';
import { withChecks, withLog } from './database.ts';
import { waitingChecks } from './read.ts';
import { realGates, type Summary, summarise, warnedOf } from './summary.ts';
import { type Counted, readCounter } from './tallies.ts';

/** A stretch of time, in milliseconds since the epoch; `to` is no longer part of it. */
export interface Span {
  from: number;
  to: number;
}

/** What can become of an activity that was warned about. */
export type Outcome = Exclude<Decision, 'none'>;

/** What the charts show. Only real activities count, as in `Summary`. */
export interface Overview {
  total: Summary;
  /** One for each span that was asked for. */
  spans: readonly Summary[];
  /** One for each platform that was asked for. */
  platforms: readonly Summary[];
  /** Of the activities warned about, those that touched a point of the pledge. */
  points: Readonly<Record<IkrarPoint, Summary>>;
  outcomes: Readonly<Record<Outcome, number>>;
}

/**
 * Counts by days; of the rows themselves only those with a warning are read, which are few.
 * @param span the whole stretch
 * @param spans its parts, e.g. weeks
 * @param platforms ids
 * @throws when IndexedDB can't be read
 */
export async function readOverview(
  span: Span,
  spans: readonly Span[],
  platforms: readonly string[],
  now: Date = new Date(),
): Promise<Overview> {
  const waiting = await waitingChecks();
  return withLog(async (log) => {
    const counter = await readCounter(log, waiting, now);
    const real = async ({ from, to }: Span, choice: Counted = {}) => {
      const counts = await Promise.all(realGates.map((gate) => counter(from, to, { ...choice, gate })));
      return counts.reduce((all, count) => all + count, 0);
    };
    const [warned, inAll, inSpans, onPlatforms] = await Promise.all([
      log.checks.where('[verdict+at]').between(['warn', span.from], ['warn', span.to], true, false).toArray(),
      real(span),
      Promise.all(spans.map((part) => real(part))),
      Promise.all(platforms.map((platform) => real(span, { platform }))),
    ]);
    const met = warnedOf([...warned, ...waiting.filter(during(span))]);
    const sum = (checked: number | undefined, fits: (check: Check) => boolean): Summary => ({
      ...summarise(met.filter(fits)),
      checked: checked ?? 0,
    });
    const touching = (point: IkrarPoint) =>
      summarise(met.filter(({ findings }) => findings.some(({ ikrar }) => ikrar === point)));
    const ended = (outcome: Outcome) => met.filter(({ decision }) => decision === outcome).length;
    return {
      total: sum(inAll, () => true),
      spans: spans.map((part, at) => sum(inSpans[at], during(part))),
      platforms: platforms.map((id, at) => sum(onPlatforms[at], ({ platform }) => platform === id)),
      points: { 1: touching(1), 2: touching(2), 3: touching(3), 4: touching(4) },
      outcomes: {
        edited: ended('edited'),
        cancelled: ended('cancelled'),
        sent: ended('sent'),
        'sent-with-reason': ended('sent-with-reason'),
        'false-alarm': ended('false-alarm'),
      },
    };
  });
}

/** When the first row of the log was written, training included; undefined where there is none. */
export async function firstMoment(): Promise<number | undefined> {
  const stored = await withChecks((checks) => checks.orderBy('at').first());
  const [waiting] = await waitingChecks();
  return stored?.at ?? waiting?.at;
}

const during =
  ({ from, to }: Span) =>
  ({ at }: Check): boolean =>
    at >= from && at < to;
