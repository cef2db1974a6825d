import type { Size, SlantedBox } from './slanted-box.ts';

/** A part of a picture, in its pixels. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** So low, in pixels of the look, words are cut off, and others beside them are not found at all. */
const tiny = 22;

/** A sign has more room round its words than was found, in heights of a word. */
const around = 3;

/** A page full of small print is nothing far away. */
const largest = 0.2;

const partOf = ({ centreX, centreY, width, height, angle }: SlantedBox): Part => {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [halfX, halfY] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  const [moreX, moreY] = [halfX + around * height, halfY + around * height];
  return { left: centreX - moreX, top: centreY - moreY, width: 2 * moreX, height: 2 * moreY };
};

const touches = (one: Part, other: Part) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

function bothOf(one: Part, other: Part): Part {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}

function within(part: Part, { width, height }: Size): Part {
  const [left, top] = [Math.max(0, part.left), Math.max(0, part.top)];
  return {
    left,
    top,
    width: Math.min(width, part.left + part.width) - left,
    height: Math.min(height, part.top + part.height) - top,
  };
}

/**
 * The part of a picture in which words were found that are too small to be found well; nothing where there are others, for
 * then the small ones are an aside.
 * @param scale of the look in which they were found
 */
export function farPart(boxes: readonly SlantedBox[], whole: Size, scale: number): Part | undefined {
  if (boxes.some(({ height }) => height * scale >= tiny)) return undefined;
  const clusters: Part[] = [];
  for (const box of boxes) {
    let part = partOf(box);
    for (let at = clusters.length - 1; at >= 0; at -= 1) {
      const other = clusters[at];
      if (!other || !touches(part, other)) continue;
      part = bothOf(part, other);
      clusters.splice(at, 1);
    }
    clusters.push(part);
  }
  const [first] = clusters
    .map((part) => within(part, whole))
    .toSorted((a, b) => b.width * b.height - a.width * a.height);
  return first && first.width * first.height < largest * whole.width * whole.height ? first : undefined;
}
