/** One measured figure. A row without a limit is there for comparison. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  limit?: number | undefined;
  /** For a figure that is to be large. */
  atLeast?: number | undefined;
  /** How many times our own figure this one is. */
  ratio?: number | undefined;
  /** Why there is no value. */
  missing?: string | undefined;
}

/** Rows that belong together, as `docs/performance.md` shows them. */
export interface Section {
  title: string;
  rows: Row[];
  /** Why it could not be measured. */
  missing?: string;
}

/** Does the figure keep its limit, where it has one? One that is missing keeps none. */
export const isKept = ({ value, limit, atLeast, missing }: Row): boolean =>
  missing === undefined
    ? value <= (limit ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY)
    : limit === undefined && atLeast === undefined;

const shown = (figure: number, unit: string) =>
  `${figure.toLocaleString('en', Math.abs(figure) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })} ${unit}`.trim();

const limitOf = (one: Row): string => {
  if (one.limit !== undefined) return `${isKept(one) ? '≤' : 'OVER'} ${shown(one.limit, one.unit)}`;
  if (one.atLeast !== undefined) return `${isKept(one) ? '≥' : 'UNDER'} ${shown(one.atLeast, one.unit)}`;
  return '';
};

/** The row as a line of a Markdown table. */
export function row(one: Row): string {
  if (one.missing !== undefined) return `| ${one.name} | – | ${one.missing} | |`;
  const beside =
    one.ratio === undefined ? '' : `${one.ratio.toLocaleString('en', { maximumSignificantDigits: 2 })} ×`;
  return `| ${one.name} | ${shown(one.value, one.unit)} | ${limitOf(one)} | ${beside} |`;
}

/** The value below which a share of the samples lies. `share` is 0.95 for p95. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
