import type { Check, StoredCheck } from './check.ts';
import { csvRow } from './csv.ts';

const columns: readonly (readonly [name: string, value: (check: Check) => string])[] = [
  ['time', ({ at }) => new Date(at).toISOString()],
  ['platform', ({ platform }) => platform],
  ['activity', ({ activity }) => activity],
  ['gate', ({ gate }) => gate],
  ['verdict', ({ verdict }) => verdict],
  ['decision', ({ decision }) => decision],
  ['rules', listed(({ rule }) => rule)],
  ['violations', listed(({ violation }) => violation)],
  ['ikrar', listed(({ ikrar }) => String(ikrar))],
  ['severity', listed(({ severity }) => severity)],
  ['stage', listed(({ stage }) => stage)],
  ['contests', listed(({ contest }) => contest ?? '')],
  ['words', listed(({ words }) => words.join(', '))],
  ['reason', ({ reason }) => reason ?? ''],
  ['text', ({ text }) => text ?? ''],
];

function listed(value: (finding: Check['findings'][number]) => string) {
  return ({ findings }: Check): string => findings.map(value).filter(Boolean).join('; ');
}

/** The log as CSV after RFC 4180: CRLF, quotes where needed, one header line. */
export function toCsv(checks: readonly Check[]): string {
  const rows = [
    columns.map(([name]) => name),
    ...checks.map((check) => columns.map(([, value]) => value(check))),
  ];
  return rows.map(csvRow).join('');
}

/** The log as JSON, every field of every row. */
export function toJson(checks: readonly StoredCheck[]): string {
  return `${JSON.stringify({ schema: 1, checks }, null, 2)}\n`;
}
