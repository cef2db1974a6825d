import { plot } from './curve.ts';
import type { Measured } from './measured.ts';
import { isKept, type Row, row, type Section } from './row.ts';

interface Document extends Measured {
  day: string;
  machine: string;
  photos?: { day: string; machine: string; rows: Row[] } | undefined;
}

const table = (rows: readonly Row[]): string =>
  ['| what | measured | limit | of ours |', '|---|---:|---|---:|', ...rows.map(row)].join('\n');

const sectionText = ({ title, rows, missing }: Section): string[] => [
  `### ${title}`,
  missing === undefined ? table(rows) : `**Not measured: ${missing}.**`,
];

/** Something of others beside ours, or what was to be. */
const isPeer = ({ unit, ratio, missing }: Row): boolean =>
  unit !== '×' && (missing !== undefined || (ratio !== undefined && ratio !== 1));

const bareScan =
  'The bare scan is the least that anything can do which looks at every character: a compiled loop that adds up the codes of a text, and looks nothing up. It is timed over all texts many times in a row, for one of 280 characters takes less than a clock can tell, and so at its very best; a verdict is timed by itself, each after two thousand other texts. Both read the same texts, each in one piece of memory.';

/** `docs/performance.md`: the ratios, then what has a limit, the curves, and every figure. */
export function performanceDocument({ day, machine, sections, curves, photos }: Document): string {
  const rows = sections.flatMap((section) => section.rows);
  const ratios = rows.filter(({ unit }) => unit === '×');
  const peers = rows.filter(isPeer);
  const limited = rows.filter((one) => one.unit !== '×' && (one.limit ?? one.atLeast) !== undefined);
  const over = [...ratios, ...limited].filter((one) => !isKept(one));
  const lost = sections.filter(({ missing }) => missing !== undefined);
  const parts = [
    '# What Ikrar costs',
    `Written by \`npm run bench -- --record\` on ${day}, all in one run: ${machine}. Change nothing by hand.`,
    ...(over.length > 0 ? [`**Over its limit: ${over.map(({ name }) => name).join('; ')}.**`] : []),
    ...(lost.length > 0 ? [`**Not measured: ${lost.map(({ title }) => title).join('; ')}.**`] : []),
    ...(over.length + lost.length === 0 ? ['Every limit is kept.'] : []),
    '## Ratios',
    'Times of others on the same texts and names in the same run, as multiples of ours: above 1 they are slower, or larger.',
    bareScan,
    table([...ratios, ...peers]),
    '## Limits',
    table(limited),
    '## Growth',
    'Where a cost is paid once whatever the amount, the power lies below 1. Tests hold that none is above 1 by more than noise (`tests/fuzz/growth.test.ts`, `rules/engine/matcher.test.ts`, `log/growth.test.ts`), and that open tabs cost the background nothing (`tests/browser/tabs.e2e.ts`).',
    ...curves.map(plot),
    '## Every figure',
    ...sections.flatMap(sectionText),
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
