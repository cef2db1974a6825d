import { drawNumbers } from './draw-numbers.ts';
import type { Grey } from './grey.ts';

/** Whole numbers of 32 bits that describe one corner. */
export const wordsEach = 8;
const comparisons = wordsEach * 32;

/** Pixels that the farthest comparison lies away. */
const farthest = 13;
/** Turned patterns that are kept ready: every ten degrees. */
const turns = 36;

/** Which two pixels are compared, as x, y, x, y: drawn once, near the corner more than far from it (BRIEF). */
const pattern = drawPattern();

function drawPattern(): number[][] {
  const next = drawNumbers(20251);
  const spread = () => {
    let sum = 0;
    for (let each = 0; each < 6; each++) sum += next();
    return ((sum - 3) / Math.SQRT1_2) * 5;
  };
  const drawn: number[][] = [];
  while (drawn.length < comparisons) {
    const [ax, ay, bx, by] = [spread(), spread(), spread(), spread()];
    if (Math.hypot(ax, ay) < farthest && Math.hypot(bx, by) < farthest) drawn.push([ax, ay, bx, by]);
  }
  return drawn;
}

/** The pattern in every turn, as distances in the pixels of a picture of this width. */
function turnedPatterns(width: number): Int32Array[] {
  return Array.from({ length: turns }, (_, turn) => {
    const angle = (turn * 2 * Math.PI) / turns;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const offset = (x: number, y: number) =>
      Math.round(x * sin + y * cos) * width + Math.round(x * cos - y * sin);
    return Int32Array.from(
      pattern.flatMap(([ax = 0, ay = 0, bx = 0, by = 0]) => [offset(ax, ay), offset(bx, by)]),
    );
  });
}

/** Shades that two pixels have to differ by for their order to be more than noise. */
const clear = 8;

/** What one corner is like. */
export interface Description {
  /** Which of two pixels is the darker one, 256 times. */
  bits: Int32Array;
  /** Which of these comparisons are clear: on an emblem's even areas few are. */
  clear: Int32Array;
}

/**
 * Gives what describes corners of one picture, turned upright first.
 * @param smooth the picture after `blurred`
 */
export function describerOf(smooth: Grey) {
  const patterns = turnedPatterns(smooth.width);
  const { width, pixels } = smooth;
  /** Writes the description of the corner from index `start` on. */
  return (x: number, y: number, angle: number, into: Description, start: number): void => {
    const turned = patterns[Math.round((angle / (2 * Math.PI)) * turns) % turns] ?? new Int32Array();
    const middle = y * width + x;
    for (let word = 0, at = 0; word < wordsEach; word++) {
      let darker = 0;
      let certain = 0;
      for (let bit = 0; bit < 32; bit++, at += 2) {
        const first = pixels[middle + (turned[at] ?? 0)] ?? 0;
        const second = pixels[middle + (turned[at + 1] ?? 0)] ?? 0;
        if (first < second) darker |= 1 << bit;
        if (Math.abs(first - second) >= clear) certain |= 1 << bit;
      }
      into.bits[start + word] = darker;
      into.clear[start + word] = certain;
    }
  };
}
