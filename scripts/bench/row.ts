/** One measured figure. A row without a limit is there for comparison. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  limit?: number;
  /** How many times our own figure this one is. */
  ratio?: number;
}

/** The row as a line of a Markdown table. */
export function row({ name, value, unit, limit, ratio }: Row): string {
  const shown = (figure: number) => `${figure.toLocaleString('en', { maximumFractionDigits: 3 })} ${unit}`;
  const verdict = limit === undefined ? '' : value <= limit ? `≤ ${shown(limit)}` : `OVER ${shown(limit)}`;
  const beside =
    ratio === undefined ? '' : `${ratio.toLocaleString('en', { maximumSignificantDigits: 2 })} ×`;
  return `| ${name} | ${shown(value)} | ${verdict} | ${beside} |`;
}

/** The value below which a share of the samples lies. `share` is 0.95 for p95. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
