import { percentile } from './row.ts';

/** Every letter's code looked at once: what no reader of a text can do without. */
function bareScan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** At least so many characters in a pass, for one text is too short to be timed. */
const characters = 20_000_000;
const passes = 15;
const warmUp = 3;

/**
 * Milliseconds that a bare scan of a text takes, at its best: over all texts again and again in one loop, compiled, and
 * flat strings (see `flat`).
 */
export function bareScanTime(texts: readonly string[]): number {
  const times = Math.ceil(characters / texts.reduce((sum, text) => sum + text.length, 0));
  const found = Array.from({ length: passes }, () => {
    const begun = performance.now();
    let sum = 0;
    for (let time = 0; time < times; time++) for (const text of texts) sum ^= bareScan(text);
    // The sum is used, so that nobody may leave the work out.
    return (performance.now() - begun + (sum === -1 ? 1 : 0)) / times / texts.length;
  });
  return percentile(found.slice(warmUp), 0.5);
}

/** The same text in one piece of memory, as a page's own is: a slice of a longer one is read by way of that. */
export const flat = (text: string): string => JSON.parse(JSON.stringify(text));
