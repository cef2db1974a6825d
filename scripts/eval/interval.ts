/** A share that was counted, with the bounds of its 95 % interval. */
export interface Share {
  part: number;
  whole: number;
  value: number;
  low: number;
  high: number;
}

/** 97.5th percentile of the normal distribution. */
const z = 1.959964;

/**
 * Wilson's score interval: holds for small counts and for shares near 0 and 1, where ±1.96 standard errors does not.
 * Of nothing, `value` is NaN and the bounds say "anything".
 */
export function wilson(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, value: Number.NaN, low: 0, high: 1 };
  const value = part / whole;
  const shrink = 1 + z ** 2 / whole;
  const centre = (value + z ** 2 / (2 * whole)) / shrink;
  const reach = (z / shrink) * Math.sqrt((value * (1 - value)) / whole + z ** 2 / (4 * whole ** 2));
  return { part, whole, value, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

const percent = (share: number, digits: number): string => (100 * share).toFixed(digits);

/** `72.2 % (63–80)`: the share and its interval. A dash where nothing was counted. */
export function shown({ whole, value, low, high }: Share): string {
  if (whole === 0) return '–';
  const fine = high < 0.01 ? 2 : 1;
  const coarse = high < 0.1 ? fine : 0;
  return `${percent(value, fine)} % (${percent(low, coarse)}–${percent(high, coarse)})`;
}
