// @vitest-environment node
import { expect, test } from 'vitest';
import { digitBox } from './lone.ts';
import type { SlantedBox } from './slanted-box.ts';

const box = (change: Partial<SlantedBox>): SlantedBox => ({
  centreX: 100,
  centreY: 100,
  width: 90,
  height: 60,
  angle: 0,
  ...change,
});

test('a digit that lies on its side is set upright', () => {
  const lying = box({ angle: Math.PI / 2 - 0.1 });
  const upright = digitBox(lying);
  expect(upright).toMatchObject({ width: 60, height: 90, centreX: 100, centreY: 100 });
  expect(upright?.angle).toBeCloseTo(-0.1);
});

test('to whichever side it lies', () =>
  expect(digitBox(box({ angle: 0.1 - Math.PI / 2 }))?.angle).toBeCloseTo(0.1));

test('a thin one has room beside it', () =>
  expect(digitBox(box({ width: 90, height: 30, angle: Math.PI / 2 }))).toMatchObject({
    width: 54,
    height: 90,
  }));

test('one that lies in its line stays as it is', () => {
  const square = box({ width: 66, angle: 0.2 });
  expect(digitBox(square)).toBe(square);
});

test.each([
  ['a word', box({ width: 200 })],
  ['a word that stands up', box({ width: 300, angle: Math.PI / 2 })],
  ['small print', box({ width: 24, height: 20 })],
])('%s is no digit', (_, one) => expect(digitBox(one)).toBeUndefined());
