// @vitest-environment node
import { expect, it } from 'vitest';
import { farPart } from './far.ts';

const whole = { width: 1280, height: 960 };
const word = (centreX: number, centreY: number, height = 16, width = 80) => ({
  centreX,
  centreY,
  width,
  height,
  angle: 0,
});

it('is what lies round words that are too small', () => {
  expect(farPart([word(600, 400), word(600, 430), word(60, 900, 12, 30)], whole, 0.575)).toEqual({
    left: 512,
    top: 344,
    width: 176,
    height: 142,
  });
});

it('does not leave the picture', () => {
  expect(farPart([word(20, 10)], whole, 0.575)).toEqual({ left: 0, top: 0, width: 108, height: 66 });
});

it.each([
  ['where nothing was found', []],
  ['where larger words were found too', [word(600, 400), word(300, 300, 44)]],
  ['of a page of small print', Array.from({ length: 30 }, (_, line) => word(600, 60 + line * 28, 16, 900))],
])('nothing %s', (_, boxes) => expect(farPart(boxes, whole, 0.575)).toBeUndefined());
