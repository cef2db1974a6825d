/** What something costs against how much of something there is. */
export interface Curve {
  name: string;
  /** What there is more and more of, and what is measured. */
  of: string;
  unit: string;
  /** Amount and cost, smallest amount first. */
  points: readonly (readonly [amount: number, cost: number])[];
}

const widest = 40;

/**
 * By which power of the amount the cost grows, least squares over logarithms: 0 is flat, 1 linear, 2 the square. Below 1
 * where something is paid once whatever the amount.
 */
export function growth({ points }: Curve): number {
  const logs = points.map(([amount, cost]) => [Math.log(amount), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return across / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const figure = (value: number): string =>
  value.toLocaleString('en', value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });

/** The curve as a Markdown table with bars, on logarithmic scales where the costs lie far apart. */
export function plot(curve: Curve): string {
  const { name, of, unit, points } = curve;
  const costs = points.map(([, cost]) => cost);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const far = most > 20 * least;
  const length = (cost: number) =>
    Math.max(
      1,
      Math.round(widest * (far ? Math.log(cost / least + 1) / Math.log(most / least + 1) : cost / most)),
    );
  const lines = points.map(
    ([amount, cost]) => `| ${figure(amount)} | ${figure(cost)} ${unit} | ${'█'.repeat(length(cost))} |`,
  );
  const scale = far ? ' (bars: logarithm)' : '';
  return [
    `**${name}**: grows with the power ${growth(curve).toFixed(2)} of ${of}${scale}.`,
    '',
    `| ${of} | cost | |`,
    '|---:|---:|---|',
    ...lines,
  ].join('\n');
}
