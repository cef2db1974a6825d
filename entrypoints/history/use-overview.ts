import { useCallback, useEffect, useState } from 'preact/hooks';
import { firstMoment, type Overview, readOverview, type Span } from '../../log/overview.ts';
import { monthStart, type Summary } from '../../log/summary.ts';
import { platforms } from '../../platforms/platforms.ts';
import { boundsOf, lastMonth, type Parts, type Period, partsOf } from './period.ts';

/** Platforms whose activities are real; training is left out. */
export const countedPlatforms: readonly string[] = [...platforms.map(({ id }) => id), 'own'];

/** What the charts show, and over which time. */
export interface Charted {
  span: Span;
  parts: Parts;
  overview: Overview;
}

/**
 * The counts of a period.
 * @param now when the page last looked; counts are read again when it changes
 * @returns 'fault' where they can't be read
 */
export const useOverview = (period: Period, now: Date): Charted | 'fault' | undefined =>
  useRead(useCallback(() => readCharted(period, now), [period, now]));

async function readCharted(period: Period, now: Date): Promise<Charted> {
  const today = now.getTime();
  const { from = (await firstMoment()) ?? today, to = today + 1 } = boundsOf(period, now);
  const span = { from: Math.min(from, to - 1), to };
  const parts = partsOf(span);
  // The first and the last part are shown whole, and counted as far as the period goes.
  const within = parts.spans.map((part) => ({
    from: Math.max(part.from, span.from),
    to: Math.min(part.to, span.to),
  }));
  return { span, parts, overview: await readOverview(span, within, countedPlatforms) };
}

export interface Months {
  now: Summary;
  before: Summary;
}

/** This month and the one before. */
export const useMonths = (now: Date): Months | 'fault' | undefined =>
  useRead(useCallback(() => readMonths(now), [now]));

async function readMonths(now: Date): Promise<Months> {
  const [current, before] = await Promise.all([
    readOverview({ from: monthStart(now), to: Number.MAX_SAFE_INTEGER }, [], []),
    readOverview(lastMonth(now), [], []),
  ]);
  return { now: current.total, before: before.total };
}

/** What is read, and read anew when `read` is another; an answer that comes too late is dropped. */
function useRead<T>(read: () => Promise<T>): T | 'fault' | undefined {
  const [answer, setAnswer] = useState<T | 'fault'>();
  useEffect(() => {
    let current = true;
    const take = (one: T | 'fault') => {
      if (current) setAnswer(one);
    };
    read().then(take, () => take('fault'));
    return () => {
      current = false;
    };
  }, [read]);
  return answer;
}
