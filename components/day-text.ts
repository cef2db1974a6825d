import type { Day } from '../rules/contests/stage.ts';

/** Making one takes longer than using it a hundred times, and a table has a hundred. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inWords(at: Date | number, lang: string, options: Intl.DateTimeFormatOptions): string {
  const locale = lang === 'en' ? 'en-GB' : 'id-ID';
  const key = `${locale} ${Object.entries(options).join()}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(at);
}

/**
 * A calendar day in words.
 * @param lang `id` or `en`, the text `lang`
 * @example dayText('2024-11-27', 'id') // '27 November 2024'
 */
export const dayText = (day: Day, lang: string): string =>
  inWords(new Date(`${day}T00:00:00Z`), lang, { dateStyle: 'long', timeZone: 'UTC' });

/** A moment where the person is, short, e.g. "22 Nov 2026, 14.05". */
export const momentText = (at: number, lang: string): string =>
  inWords(at, lang, { dateStyle: 'medium', timeStyle: 'short' });

/** A moment's time of day where the person is, to the second, e.g. "14.05.32". */
export const clockText = (at: number, lang: string): string => inWords(at, lang, { timeStyle: 'medium' });

/** A moment's day where the person is, short, e.g. "22 Nov 2026". */
export const shortDayText = (at: number, lang: string): string => inWords(at, lang, { dateStyle: 'medium' });

/** A moment's day where there is hardly any room, e.g. "22 Nov". */
export const tickText = (at: number, lang: string): string =>
  inWords(at, lang, { day: 'numeric', month: 'short' });

/** A moment's month where the person is, e.g. "November 2026", or "Nov 2026" where there is little room. */
export const monthText = (at: number, lang: string, month: 'long' | 'short' = 'long'): string =>
  inWords(at, lang, { month, year: 'numeric' });
