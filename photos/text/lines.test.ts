import { describe, expect, it } from 'vitest';
import { inReadingOrder, type Line } from './lines.ts';

const word = (
  text: string,
  centreX: number,
  centreY: number,
  width: number,
  height = 20,
  angle = 0,
): Line => ({
  text,
  confidence: 0.9,
  box: { centreX, centreY, width, height, angle },
});

const texts = (...words: Line[]) => inReadingOrder(words).map(({ text }) => text);

describe('inReadingOrder', () => {
  it('goes down, and from left to right', () => {
    expect(texts(word('bawah', 50, 100, 60), word('kanan', 300, 52, 60), word('kiri', 50, 48, 60))).toEqual([
      'kiri',
      'kanan',
      'bawah',
    ]);
  });

  it('joins words that stand close together', () => {
    expect(texts(word('NOMOR', 50, 50, 80), word('2', 105, 53, 12))).toEqual(['NOMOR 2']);
  });

  it.each([
    ['far apart', word('2', 150, 50, 12)],
    ['of another size', word('2', 125, 50, 50, 60)],
    ['aslant', word('2', 105, 50, 12, 20, 0.6)],
    ['below', word('2', 105, 65, 12)],
  ])('but not what is %s', (_, other) => {
    expect(texts(word('NOMOR', 50, 50, 80), other)).toEqual(['NOMOR', '2']);
  });

  it('gives a joined line the place of all its words', () => {
    const [line] = inReadingOrder([word('NOMOR', 50, 50, 80), word('2', 105, 50, 12)]);
    expect(line?.box).toEqual({ centreX: 60.5, centreY: 50, width: 101, height: 20, angle: 0 });
    expect(line?.confidence).toBeCloseTo(0.9);
  });
});
