import { expect, it } from 'vitest';
import { portraitFace } from './portrait-face.ts';

const face = (width: number) => ({ width, embedding: [width] });

it('is the one face, whoever passes by far behind', () => {
  expect(portraitFace([face(200)])).toEqual({ embedding: [200] });
  expect(portraitFace([face(200), face(100), face(90)])).toEqual({ embedding: [200] });
});

it('is nobody where there is no face, and nobody of two', () => {
  expect(portraitFace([])).toEqual({ fault: 'no-face' });
  expect(portraitFace([face(200), face(101)])).toEqual({ fault: 'several-faces' });
});
