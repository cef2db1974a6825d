import { type Point, type SlantedBox, smallestBox } from './slanted-box.ts';

/** How likely each pixel is to be inside a word, row by row. */
export interface Likelihood {
  width: number;
  height: number;
  values: Float32Array;
}

/** From here on a pixel belongs to a region, and a region is kept for its mean. */
const pixelAtLeast = 0.3;
const meanAtLeast = 0.5;

const pixelsAtLeast = 12;
const sideAtLeast = 3;

/** The model is taught on shrunken regions: this gives back what was taken. */
const unshrink = 1.6;

/** A picture full of small print is not read to the end: what is large comes first. */
const most = 60;

interface Region {
  mean: number;
  pixels: number;
  edge: Point[];
}

const neighbours = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => ({ x, y })));

/** The connected region around a pixel; its pixels are marked as taken. */
function regionAt({ width, height, values }: Likelihood, start: number, taken: Uint8Array): Region {
  const region: Region = { mean: 0, pixels: 0, edge: [] };
  const waiting = [start];
  taken[start] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    region.mean += values[at] ?? 0;
    region.pixels += 1;
    let inside = true;
    for (const step of neighbours) {
      const [toX, toY] = [x + step.x, y + step.y];
      const to = toY * width + toX;
      if (toX < 0 || toY < 0 || toX >= width || toY >= height || !((values[to] ?? 0) > pixelAtLeast)) {
        inside = false;
      } else if (!taken[to]) {
        taken[to] = 1;
        waiting.push(to);
      }
    }
    if (!inside) region.edge.push({ x: x + 0.5, y: y + 0.5 });
  }
  region.mean /= region.pixels;
  return region;
}

function grown(box: SlantedBox): SlantedBox {
  const more = (box.width * box.height * unshrink) / (box.width + box.height);
  return { ...box, width: box.width + more, height: box.height + more };
}

/** Boxes around what is likely text, the largest first. */
export function textBoxes(likelihood: Likelihood): SlantedBox[] {
  const taken = new Uint8Array(likelihood.values.length);
  const boxes: SlantedBox[] = [];
  for (const [at, value] of likelihood.values.entries()) {
    if (!(value > pixelAtLeast) || taken[at]) continue;
    const { mean, pixels, edge } = regionAt(likelihood, at, taken);
    if (pixels < pixelsAtLeast || mean < meanAtLeast) continue;
    const box = smallestBox(edge);
    if (box && box.height >= sideAtLeast) boxes.push(grown(box));
  }
  return boxes.toSorted((a, b) => b.width * b.height - a.width * a.height).slice(0, most);
}
