import { plot } from './curve.ts';
import type { Measured } from './measured.ts';
import { isKept, type Row, row } from './row.ts';

interface Document extends Measured {
  day: string;
  machine: string;
  photos?: { day: string; machine: string; rows: Row[] } | undefined;
}

const table = (rows: readonly Row[]): string =>
  ['| what | measured | limit | of ours |', '|---|---:|---|---:|', ...rows.map(row)].join('\n');

/** `docs/performance.md`: the ratios, then what has a limit, the curves, and every figure. */
export function performanceDocument({ day, machine, sections, curves, photos }: Document): string {
  const rows = sections.flatMap((section) => section.rows);
  const ratios = rows.filter(({ unit }) => unit === '×');
  const peers = rows.filter(({ ratio }) => ratio !== undefined && ratio !== 1);
  const limited = rows.filter((one) => one.unit !== '×' && (one.limit ?? one.atLeast) !== undefined);
  const over = [...ratios, ...limited].filter((one) => !isKept(one));
  const parts = [
    '# What Ikrar costs',
    `Written by \`npm run bench -- --record\` on ${day}, all in one run: ${machine}. Change nothing by hand.`,
    over.length === 0
      ? 'Every limit is kept.'
      : `**Over its limit: ${over.map(({ name }) => name).join('; ')}.**`,
    '## Ratios',
    'Times of others on the same texts and names in the same run, as multiples of ours: above 1 they are slower, or larger.',
    table([...ratios, ...peers]),
    '## Limits',
    table(limited),
    '## Growth',
    'Where a cost is paid once whatever the amount, the power lies below 1. Tests hold that none is above 1 by more than noise (`tests/fuzz/growth.test.ts`, `rules/engine/matcher.test.ts`, `log/growth.test.ts`).',
    ...curves.map(plot),
    '## Every figure',
    ...sections.flatMap(({ title, rows: all }) => [`### ${title}`, table(all)]),
    ...(photos
      ? [
          '### Pictures',
          `Measured by themselves (\`npm run bench -- --photos --record\`) on ${photos.day}: ${photos.machine}.`,
          table(photos.rows),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
