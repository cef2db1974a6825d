import { photoKinds } from '../../rules/draft.ts';
import type { Timed } from './photo-looks.ts';
import { percentile, type Row } from './row.ts';

const limits = { median: 1800, p95: 3500 };

/** How long pictures took, as a person waits and as processors work. */
export function timeRows(what: string, looks: readonly Timed[], limited = false): Row[] {
  const waits = looks.map(({ ms }) => ms);
  const work = looks.map(({ processor }) => processor);
  return [
    {
      name: `${what}, median`,
      value: percentile(waits, 0.5),
      unit: 'ms',
      ...(limited && { limit: limits.median }),
    },
    {
      name: `${what}, p95`,
      value: percentile(waits, 0.95),
      unit: 'ms',
      ...(limited && { limit: limits.p95 }),
    },
    { name: `${what}, processor time, median`, value: percentile(work, 0.5), unit: 'ms' },
  ];
}

/** The time of each reader by itself. */
export const readerRows = (looks: readonly Timed[]): Row[] =>
  photoKinds.map((kind) => ({
    name: `of that ${kind}, median`,
    value: percentile(
      looks.map(({ result }) => result.ms[kind] ?? 0),
      0.5,
    ),
    unit: 'ms',
  }));
