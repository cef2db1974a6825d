/** A picture in shades of grey, row by row. */
export interface Grey {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Luma of RGBA pixels, as canvases give them. */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const pixels = new Uint8Array(width * height);
  for (let to = 0, from = 0; to < pixels.length; to++, from += 4) {
    const [red, green, blue] = [rgba[from] ?? 0, rgba[from + 1] ?? 0, rgba[from + 2] ?? 0];
    pixels[to] = (77 * red + 150 * green + 29 * blue) >> 8;
  }
  return { width, height, pixels };
}

/** The picture in another size. Between two pixels it mixes, so halve at most: more would skip pixels. */
export function resized(grey: Grey, width: number, height: number): Grey {
  const { pixels: from } = grey;
  const pixels = new Uint8Array(width * height);
  const columns = steps(grey.width, width);
  const rows = steps(grey.height, height);
  for (let y = 0, to = 0; y < height; y++) {
    const upper = (rows.before[y] ?? 0) * grey.width;
    const lower = (rows.after[y] ?? 0) * grey.width;
    const down = rows.share[y] ?? 0;
    for (let x = 0; x < width; x++, to++) {
      const left = columns.before[x] ?? 0;
      const right = columns.after[x] ?? 0;
      const across = columns.share[x] ?? 0;
      const above = (from[upper + left] ?? 0) * (256 - across) + (from[upper + right] ?? 0) * across;
      const below = (from[lower + left] ?? 0) * (256 - across) + (from[lower + right] ?? 0) * across;
      pixels[to] = (above * (256 - down) + below * down) >> 16;
    }
  }
  return { width, height, pixels };
}

/** For each new place along one side: the old places before and after it, and the share of the latter of 256. */
function steps(from: number, to: number) {
  const before = new Int32Array(to);
  const after = new Int32Array(to);
  const share = new Int32Array(to);
  for (let at = 0; at < to; at++) {
    const place = Math.max(0, ((at + 0.5) * from) / to - 0.5);
    before[at] = Math.min(from - 1, Math.floor(place));
    after[at] = Math.min(from - 1, Math.floor(place) + 1);
    share[at] = Math.round((place - Math.floor(place)) * 256);
  }
  return { before, after, share };
}

/** Smoothed over five pixels each way, so that one noisy pixel decides nothing. The outer two rows turn black. */
export function blurred({ width, height, pixels }: Grey): Grey {
  const across = new Uint8Array(pixels.length);
  for (let at = 2; at < pixels.length - 2; at++) across[at] = weighted(pixels, at, 1);
  const both = new Uint8Array(pixels.length);
  for (let at = 2 * width; at < pixels.length - 2 * width; at++) both[at] = weighted(across, at, width);
  return { width, height, pixels: both };
}

const weighted = (pixels: Uint8Array, at: number, step: number): number =>
  ((pixels[at - 2 * step] ?? 0) +
    4 * (pixels[at - step] ?? 0) +
    6 * (pixels[at] ?? 0) +
    4 * (pixels[at + step] ?? 0) +
    (pixels[at + 2 * step] ?? 0)) >>
  4;
