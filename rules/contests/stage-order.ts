import type { Stages } from './schema.ts';

/** The days of a contest in the order in which they come. */
export const stageDays = [
  'start',
  'registration',
  'candidates',
  'numbers',
  'campaign',
  'quiet',
  'vote',
  'end',
] as const satisfies readonly (keyof Stages)[];
export type StageDay = (typeof stageDays)[number];

/** What every contest has; the others are known only of some. */
export const neededDays = [
  'start',
  'candidates',
  'quiet',
  'vote',
  'end',
] as const satisfies readonly StageDay[];

/**
 * Whether a word is a day of the calendar, `2024-02-30` is none.
 * @example isDay('2024-02-29') // true
 */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false;
  const date = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
}

/** Two days that stand the wrong way round: `later` has to be on or after `earlier`. */
export interface Disorder {
  earlier: StageDay;
  later: StageDay;
}

/**
 * Days that come before the one they follow. Days that are missing, or none, are passed over. Masa tenang has to begin
 * after penetapan: on one day, the contest would have no time with candidates.
 */
export function disorderIn(days: Readonly<Partial<Stages>>): Disorder[] {
  const known = stageDays.filter((what) => isDay(days[what] ?? ''));
  return known.slice(1).flatMap((later, at): Disorder[] => {
    const earlier = known[at];
    if (earlier === undefined) return [];
    const [first, then] = [days[earlier] ?? '', days[later] ?? ''];
    const wrong = earlier === 'candidates' && later === 'quiet' ? then <= first : then < first;
    return wrong ? [{ earlier, later }] : [];
  });
}
