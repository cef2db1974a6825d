import type { Reading } from './letters.ts';
import type { SlantedBox } from './slanted-box.ts';

/** A box and what was read in it. */
export interface Line extends Reading {
  box: SlantedBox;
}

/** Words of a row that are this far apart, in parts of their height, still are one line. */
const gap = 1;

/** How much higher one word of a line may be than the next. */
const likeHeight = 1.6;

/** How far the slants of two words of a line may differ. */
const likeAngle = Math.PI / 12;

const right = ({ centreX, width }: SlantedBox) => centreX + width / 2;
const left = ({ centreX, width }: SlantedBox) => centreX - width / 2;

/** True when the two lie side by side, so that the eye goes from one to the other before it goes down. */
const besides = (one: SlantedBox, other: SlantedBox) =>
  Math.abs(one.centreY - other.centreY) < Math.min(one.height, other.height) / 2;

/** Rows from top to bottom, each from left to right. */
function rows(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.box.centreY - b.box.centreY)) {
    const row = found.at(-1);
    if (row?.some(({ box }) => besides(box, line.box))) row.push(line);
    else found.push([line]);
  }
  return found.map((row) => row.toSorted((a, b) => a.box.centreX - b.box.centreX));
}

function goesOn(one: SlantedBox, other: SlantedBox): boolean {
  const lower = Math.min(one.height, other.height);
  return (
    besides(one, other) &&
    Math.max(one.height, other.height) < likeHeight * lower &&
    Math.abs(one.angle) < Math.PI / 4 &&
    Math.abs(one.angle - other.angle) < likeAngle &&
    left(other) - right(one) < gap * lower
  );
}

/** Two words as one line. */
function joined(one: Line, other: Line): Line {
  const [from, to] = [left(one.box), right(other.box)];
  const letters = one.text.length + other.text.length;
  return {
    text: `${one.text} ${other.text}`,
    confidence: (one.confidence * one.text.length + other.confidence * other.text.length) / letters,
    box: {
      centreX: (from + to) / 2,
      centreY: (one.box.centreY + other.box.centreY) / 2,
      width: to - from,
      height: Math.max(one.box.height, other.box.height),
      angle: Math.atan2(other.box.centreY - one.box.centreY, other.box.centreX - one.box.centreX),
    },
  };
}

/** Words as lines, in the order in which they are read. */
export function inReadingOrder(words: readonly Line[]): Line[] {
  return rows(words).flatMap((row) => {
    const lines: Line[] = [];
    for (const word of row) {
      const line = lines.at(-1);
      if (line && goesOn(line.box, word.box)) lines.splice(-1, 1, joined(line, word));
      else lines.push(word);
    }
    return lines;
  });
}
