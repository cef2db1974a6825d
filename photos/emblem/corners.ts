import type { Grey } from './grey.ts';

/** A pixel that stands out from an arc of its surroundings. */
export interface Corner {
  x: number;
  y: number;
  strength: number;
}

/** The sixteen pixels around one, clockwise from above. */
const ring = [
  [0, -3],
  [1, -3],
  [2, -2],
  [3, -1],
  [3, 0],
  [3, 1],
  [2, 2],
  [1, 3],
  [0, 3],
  [-1, 3],
  [-2, 2],
  [-3, 1],
  [-3, 0],
  [-3, -1],
  [-2, -2],
  [-1, -3],
] as const;

/** So many neighbours in a row have to be brighter, or darker (FAST-9). */
const arc = 9;
/** By so much. */
const contrast = 14;

/**
 * Corners of a picture, each stronger than the eight pixels around it.
 * @param border pixels along the edges to leave out
 */
export function cornersOf(grey: Grey, border: number): Corner[] {
  const { width, height, pixels } = grey;
  const around = Int32Array.from(ring, ([x, y]) => y * width + x);
  const [north = 0, , , , east = 0, , , , south = 0, , , , west = 0] = around;
  const strengths = new Float32Array(pixels.length);
  const found: number[] = [];
  for (let y = border; y < height - border; y++) {
    for (let at = y * width + border; at < (y + 1) * width - border; at++) {
      const middle = pixels[at] ?? 0;
      const bright = middle + contrast;
      const dark = middle - contrast;
      const n = pixels[at + north] ?? 0;
      const s = pixels[at + south] ?? 0;
      // Most pixels leave here: an arc of nine holds two of these four.
      if (n <= bright && s <= bright && n >= dark && s >= dark) continue;
      const e = pixels[at + east] ?? 0;
      const w = pixels[at + west] ?? 0;
      const brighter = Number(n > bright) + Number(s > bright) + Number(e > bright) + Number(w > bright);
      const darker = Number(n < dark) + Number(s < dark) + Number(e < dark) + Number(w < dark);
      if ((brighter < 2 && darker < 2) || !hasArc(pixels, at, around, bright, dark)) continue;
      strengths[at] = strengthAt(pixels, at, around);
      found.push(at);
    }
  }
  return found
    .filter((at) => isPeak(strengths, at, width))
    .map((at) => ({ x: at % width, y: Math.floor(at / width), strength: strengths[at] ?? 0 }));
}

function hasArc(pixels: Uint8Array, at: number, around: Int32Array, bright: number, dark: number): boolean {
  let run = 0;
  let side = 0;
  for (let step = 0; step < ring.length + arc; step++) {
    const shade = pixels[at + (around[step % ring.length] ?? 0)] ?? 0;
    const now = shade > bright ? 1 : shade < dark ? -1 : 0;
    run = now === 0 ? 0 : now === side ? run + 1 : 1;
    side = now;
    if (run >= arc) return true;
  }
  return false;
}

function strengthAt(pixels: Uint8Array, at: number, around: Int32Array): number {
  const middle = pixels[at] ?? 0;
  let sum = 0;
  for (const offset of around) sum += Math.max(0, Math.abs((pixels[at + offset] ?? 0) - middle) - contrast);
  return sum;
}

/** Of equal neighbours the last one is the peak, so that one of them is. */
function isPeak(strengths: Float32Array, at: number, width: number): boolean {
  const own = strengths[at] ?? 0;
  const earlier = [at - 1, at - width - 1, at - width, at - width + 1];
  const later = [at + 1, at + width - 1, at + width, at + width + 1];
  return (
    earlier.every((other) => own >= (strengths[other] ?? 0)) &&
    later.every((other) => own > (strengths[other] ?? 0))
  );
}
