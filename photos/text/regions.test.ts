import { describe, expect, it } from 'vitest';
import { textBoxes } from './regions.ts';

const size = { width: 80, height: 60 };

interface Patch {
  x: number;
  y: number;
  width: number;
  height: number;
  likely: number;
}

/** A map of likelihood with some patches on it. */
function map(...patches: Patch[]) {
  const values = new Float32Array(size.width * size.height);
  for (const { x, y, width, height, likely } of patches) {
    for (let row = y; row < y + height; row += 1) {
      values.fill(likely, row * size.width + x, row * size.width + x + width);
    }
  }
  return { ...size, values };
}

const word: Patch = { x: 10, y: 10, width: 30, height: 6, likely: 0.9 };

describe('textBoxes', () => {
  it('finds a word, and gives back what the model has shrunk', () => {
    const [box, ...others] = textBoxes(map(word));
    expect(others).toEqual([]);
    expect(box?.centreX).toBeCloseTo(25);
    expect(box?.centreY).toBeCloseTo(13);
    expect(box?.height).toBeGreaterThan(6 * 1.6);
    expect(box?.width).toBeGreaterThan(30);
  });

  it('has the largest first', () => {
    const small: Patch = { x: 50, y: 30, width: 12, height: 5, likely: 0.9 };
    expect(textBoxes(map(small, word)).map(({ centreX }) => Math.round(centreX))).toEqual([25, 56]);
  });

  it.each<[string, Patch]>([
    ['is unlikely', { ...word, likely: 0.2 }],
    ['is likely nowhere', { ...word, likely: 0.4 }],
    ['is a speck', { ...word, width: 3, height: 3 }],
    ['is a hairline', { ...word, height: 2 }],
  ])('leaves out what %s', (_, patch) => {
    expect(textBoxes(map(patch))).toEqual([]);
  });

  it('ends on a picture that is text all over', () => {
    expect(textBoxes(map({ x: 0, y: 0, ...size, likely: 1 }))).toHaveLength(1);
  });

  it('keeps no more than can be read', () => {
    const specks = Array.from(
      { length: 15 * 11 },
      (_, at): Patch => ({
        x: (at % 15) * 5,
        y: Math.floor(at / 15) * 5,
        width: 4,
        height: 4,
        likely: 1,
      }),
    );
    expect(textBoxes(map(...specks))).toHaveLength(60);
  });
});
