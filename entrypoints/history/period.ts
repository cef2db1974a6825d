import type { Span } from '../../log/overview.ts';
import { monthStart } from '../../log/summary.ts';
import type { Day } from '../../rules/contests/stage.ts';

export const periodKinds = ['all', 'month', 'last-month', 'quarter', 'year', 'own'] as const;

/** What the whole page looks at. `first` and `last` are the days of a period of one's own, both part of it. */
export interface Period {
  kind: (typeof periodKinds)[number];
  first?: Day;
  last?: Day;
}

/** Its bounds; one that is left out is open. */
export const boundsOf = (period: Period, now: Date): Partial<Span> => bounds[period.kind](now, period);

const monthsBefore = (now: Date, months: number): Partial<Span> => ({
  from: new Date(now.getFullYear(), now.getMonth() - months, now.getDate()).getTime(),
});

const bounds: Readonly<Record<Period['kind'], (now: Date, period: Period) => Partial<Span>>> = {
  all: () => ({}),
  month: (now) => ({ from: monthStart(now) }),
  'last-month': (now) => lastMonth(now),
  quarter: (now) => monthsBefore(now, 3),
  year: (now) => monthsBefore(now, 12),
  own: (_, { first, last }) => ({
    ...(first && { from: startOf(first).getTime() }),
    ...(last && { to: nextDay(startOf(last)).getTime() }),
  }),
};

export const lastMonth = (now: Date): Span => ({
  from: new Date(now.getFullYear(), now.getMonth() - 1, 1).getTime(),
  to: monthStart(now),
});

/** Midnight where the person is. */
const startOf = (day: Day): Date => new Date(`${day}T00:00:00`);

const nextDay = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

export interface Parts {
  unit: 'week' | 'month';
  spans: Span[];
}

/** More columns than these are no longer read one by one. */
const mostWeeks = 60;
/** A clock that was once wrong by decades must not cost hundreds of columns. */
const mostMonths = 60;

/** A stretch of time in weeks from Monday to Sunday, or in months where it is long; the ends belong to it in whole. */
export function partsOf({ from, to }: Span): Parts {
  const start = new Date(from);
  const monday = new Date(
    start.getFullYear(),
    start.getMonth(),
    start.getDate() - ((start.getDay() + 6) % 7),
  );
  const weeks = cut(to, (at) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 7 * at));
  if (weeks.length <= mostWeeks) return { unit: 'week', spans: weeks };
  return {
    unit: 'month',
    spans: cut(to, (at) => new Date(start.getFullYear(), start.getMonth() + at, 1)).slice(-mostMonths),
  };
}

/** @param border where part number `at` begins */
function cut(to: number, border: (at: number) => Date): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at === 0 || border(at).getTime() < to; at += 1) {
    spans.push({ from: border(at).getTime(), to: border(at + 1).getTime() });
  }
  return spans;
}
