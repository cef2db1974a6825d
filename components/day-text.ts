import type { Day } from '../rules/contests/stage.ts';

/**
 * A calendar day in words.
 * @param lang `id` or `en`, the text `lang`
 * @example dayText('2024-11-27', 'id') // '27 November 2024'
 */
export function dayText(day: Day, lang: string): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A moment where the person is, short, e.g. "22 Nov 2026, 14.05". */
export function momentText(at: number, lang: string): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(at));
}
