import { platformName } from '../../components/platform-name.ts';
import { ruleText } from '../../components/rule-text.ts';
import type { Text } from '../../components/text.tsx';
import type { StoredCheck } from '../../log/check.ts';
import type { Separator } from '../../log/csv.ts';
import { decisionKey } from './filters.tsx';

/** Spreadsheets in Indonesian have a decimal comma, and so take the semicolon between columns. */
export const separatorIn = (lang: string): Separator => (lang === 'en' ? ',' : ';');

/** The columns of a CSV file, named and filled in the person's language. */
export function csvColumns(text: Text): [name: string, say: (check: StoredCheck) => string][] {
  const all = (say: (finding: StoredCheck['findings'][number]) => string) => (check: StoredCheck) =>
    [...new Set(check.findings.map(say))].filter(Boolean).join(' | ');
  return [
    [text('csv_time'), ({ at }) => localTime(new Date(at))],
    [text('col_platform'), ({ platform }) => platformName(text, platform)],
    [text('col_activity'), ({ activity }) => text(`activity_${activity}`)],
    [text('csv_gate'), ({ gate }) => text(`gate_${gate}`)],
    [text('col_verdict'), ({ verdict }) => text(`verdict_${verdict}`)],
    [text('col_decision'), ({ decision }) => text(decisionKey(decision))],
    [text('csv_rules'), all(({ rule }) => ruleText(text, rule, 'title'))],
    [text('csv_violations'), all(({ violation }) => violation)],
    [text('filter_ikrar'), all(({ ikrar }) => String(ikrar))],
    [text('csv_stage'), all(({ stage }) => text(`stage_${stage}`))],
    [text('csv_contests'), all(({ contest }) => contest ?? '')],
    [text('csv_words'), all(({ words }) => words.join(', '))],
    [text('csv_photos'), ({ photos }) => (photos ? text(`row_photos_${photos}`) : '')],
    [text('csv_reason'), ({ reason }) => reason ?? ''],
    [text('csv_text'), (check) => check.text ?? ''],
  ];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day where the person is, e.g. "2026-11-22". */
const localDay = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** As every spreadsheet takes it for a time: "2026-11-22 14:05:09". */
const localTime = (at: Date): string =>
  `${localDay(at)} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

/**
 * A file name that says what is in the file: the days of its first and last row, and whether some were filtered out.
 * @example 'riwayat-ikrar-2026-10-01-sampai-2026-11-22-disaring.csv'
 */
export function fileName(
  text: Text,
  { first, last, narrowed }: { first: number; last: number; narrowed: boolean },
  ending: string,
): string {
  const days = [localDay(new Date(first)), localDay(new Date(last))];
  const parts = [
    text('export_name'),
    days[0],
    ...(days[0] === days[1] ? [] : [text('export_name_to'), days[1]]),
    ...(narrowed ? [text('export_name_filtered')] : []),
  ];
  return `${parts.join('-')}.${ending}`;
}
