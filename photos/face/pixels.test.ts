import { describe, expect, it } from 'vitest';
import { pieceOf } from './pixels.ts';

/** Each pixel red by its column and green by its row. */
function picture(width: number, height: number): ImageData {
  const pixels = new ImageData(width, height);
  for (let at = 0; at < width * height; at += 1) {
    pixels.data.set([at % width, Math.floor(at / width), 0, 255], at * 4);
  }
  return pixels;
}

const corners = ({ width, height, data }: ImageData) =>
  [0, width * height - 1].map((at) => [data[at * 4], data[at * 4 + 1]]);

describe('a piece of a picture', () => {
  it('has the pixels of its place', () => {
    const piece = pieceOf(picture(20, 10), { x: 3.7, y: 2.2, width: 5.5, height: 4.9 });
    expect([piece?.width, piece?.height]).toEqual([5, 4]);
    expect(piece && corners(piece)).toEqual([
      [3, 2],
      [7, 5],
    ]);
  });

  it('ends where the picture ends', () => {
    const piece = pieceOf(picture(20, 10), { x: -4, y: 6, width: 10, height: 10 });
    expect([piece?.width, piece?.height]).toEqual([6, 4]);
    expect(piece && corners(piece)).toEqual([
      [0, 6],
      [5, 9],
    ]);
  });

  it.each([
    { x: 20, y: 0, width: 5, height: 5 },
    { x: -9, y: 0, width: 5, height: 5 },
    { x: 0, y: 12, width: 5, height: 5 },
  ])('is none outside of it', (place) => {
    expect(pieceOf(picture(20, 10), place)).toBeUndefined();
  });
});
