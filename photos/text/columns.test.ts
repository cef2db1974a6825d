// @vitest-environment node
import { expect, it } from 'vitest';
import { columnsIn, lettersOf } from './columns.ts';
import type { SlantedBox } from './slanted-box.ts';

const letter = (centreX: number, centreY: number, width = 30, height = 32): SlantedBox => ({
  centreX,
  centreY,
  width,
  height,
  angle: 0,
});

it('finds letters that stand below one another, although one was not found', () => {
  const boxes = [letter(100, 100), letter(101, 140), letter(99, 220), letter(300, 100, 200)];
  expect(columnsIn(boxes)).toMatchObject([{ left: 84, top: 84, height: 152, boxes: [0, 1, 2] }]);
});

it('joins a word that stands with the letter above it', () => {
  const word = { ...letter(100, 240, 130, 30), angle: Math.PI / 2 };
  const [column] = columnsIn([word, letter(100, 150)]);
  expect(column).toMatchObject({ boxes: [1, 0] });
  expect(column?.height).toBeCloseTo(171);
});

it('takes columns from left to right', () => {
  const standing = (x: number, y: number) => ({ ...letter(x, y, 160, 30), angle: Math.PI / 2 });
  expect(columnsIn([standing(200, 100), standing(100, 130)]).map(({ boxes }) => boxes)).toEqual([[1], [0]]);
});

it.each([
  ['lines of words', [letter(100, 100, 90), letter(100, 140, 120), letter(100, 180, 80)]],
  ['two letters', [letter(100, 100), letter(100, 140)]],
  ['letters that lie apart', [letter(100, 100), letter(100, 240), letter(100, 380)]],
  ['letters of a slanted line', [letter(100, 100), letter(130, 140), letter(160, 180)]],
])('no column: %s', (_, boxes) => expect(columnsIn(boxes)).toEqual([]));

const rows = (...parts: [contrast: number, height: number][]) =>
  parts.flatMap(([contrast, height]) => Array.from({ length: height }, () => contrast));

it('tells letters apart by the rows between them', () => {
  expect(lettersOf(rows([10, 8], [200, 40], [12, 9], [180, 42], [10, 6]), 48)).toEqual([
    { from: 8, to: 48 },
    { from: 57, to: 99 },
  ]);
});

it('cuts letters that touch, and leaves out a speck', () => {
  expect(lettersOf(rows([10, 10], [200, 116], [10, 9], [200, 6], [10, 9]), 48)).toEqual([
    { from: 10, to: 68 },
    { from: 68, to: 126 },
  ]);
});
