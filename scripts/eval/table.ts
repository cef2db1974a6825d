/** What is shown of a measurement. */
export interface Section {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A Markdown table whose columns also line up in a terminal: the first to the left, the others to the right. */
export function table({ head, rows }: Omit<Section, 'title'>): string {
  const widths = head.map((title, at) =>
    Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A section under its title. */
export const titled = (section: Section, mark = '##'): string =>
  `${mark} ${section.title}\n\n${table(section)}`;
