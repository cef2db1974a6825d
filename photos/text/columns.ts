import type { SlantedBox } from './slanted-box.ts';

/** Letters below one another, as on a tall flag; in pixels of the picture. */
export interface Column {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The boxes that lie in it, by their places. */
  boxes: number[];
}

/** So many letters at least, or it may be one that is broken in two. */
const lettersAtLeast = 3;

/** The height of a letter and the room below it, in widths of the column. */
const pitch = 1.2;

/** A letter of its own is about as wide as it is high; a line of words is wider. */
const widest = 1.35;

/** A letter that was not found leaves a hole between two that were. */
const hole = 1.7;

/** The upright rectangle round a box. */
function upright({ centreX, centreY, width, height, angle }: SlantedBox, at: number): Column {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [wide, high] = [width * cos + height * sin, width * sin + height * cos];
  return { left: centreX - wide / 2, top: centreY - high / 2, width: wide, height: high, boxes: [at] };
}

function goesOn(above: Column, below: Column): boolean {
  const width = Math.max(above.width, below.width);
  const apart = above.left + above.width / 2 - (below.left + below.width / 2);
  const gap = below.top - above.top - above.height;
  return (
    Math.abs(apart) < 0.3 * width &&
    gap > -0.5 * width &&
    gap < hole * width &&
    Math.min(above.width, below.width) > 0.4 * width
  );
}

function joined(above: Column, below: Column): Column {
  const left = Math.min(above.left, below.left);
  const bottom = Math.max(above.top + above.height, below.top + below.height);
  return {
    left,
    top: above.top,
    width: Math.max(above.left + above.width, below.left + below.width) - left,
    height: bottom - above.top,
    boxes: [...above.boxes, ...below.boxes],
  };
}

/** A flag has a few words; a pattern has no end of columns. */
const most = 8;

/** Columns among boxes, from left to right: what stands, and what is stacked. */
export function columnsIn(boxes: readonly SlantedBox[]): Column[] {
  const narrow = boxes.map(upright).filter(({ width, height }) => width < widest * height);
  const columns: Column[] = [];
  for (const one of narrow.toSorted((a, b) => a.top - b.top)) {
    const at = columns.findLastIndex((column) => goesOn(column, one));
    const above = columns[at];
    if (above) columns[at] = joined(above, one);
    else columns.push(one);
  }
  return columns
    .filter(({ width, height }) => height > lettersAtLeast * pitch * width * 0.9)
    .toSorted((a, b) => b.height - a.height)
    .slice(0, most)
    .toSorted((a, b) => a.left - b.left);
}

/** What is lower is no letter, in widths of the column. */
const speck = 0.3;

/** Letters that touch, each of them where it would end. */
function cut(from: number, to: number, width: number): { from: number; to: number }[] {
  const count = Math.max(1, Math.round((to - from) / (width * pitch)));
  const height = (to - from) / count;
  return Array.from({ length: count }, (_, at) => ({
    from: from + at * height,
    to: from + (at + 1) * height,
  }));
}

/** Rows without ink have this part of the contrast that rows with letters have. */
const empty = 0.45;

/**
 * Where the letters of a column stand, from top to bottom, in rows.
 * @param contrast of each row
 * @param width of the column
 */
export function lettersOf(contrast: readonly number[], width: number): { from: number; to: number }[] {
  const sorted = contrast.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor(sorted.length * 0.05)],
    sorted[Math.floor(sorted.length * 0.8)],
  ];
  const least = low + (high - low) * empty;
  const letters: { from: number; to: number }[] = [];
  let from = -1;
  for (let row = 0; row <= contrast.length; row += 1) {
    const inked = (contrast[row] ?? -1) > least;
    if (inked && from < 0) from = row;
    if (inked || from < 0) continue;
    if (row - from > width * speck) letters.push(...cut(from, row, width));
    from = -1;
  }
  return letters;
}
