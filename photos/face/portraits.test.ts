import { expect, it } from 'vitest';
import { distanceOf } from './distance.ts';
import { portraitWarnings } from './portraits.ts';

const portrait = (name: string, ...numbers: number[]) => ({ name, embedding: numbers });

it('measures as the crow flies', () => {
  expect(distanceOf([0, 3], [4, 0])).toBe(5);
  expect(distanceOf(Float32Array.of(1, 1), [1, 1])).toBe(0);
});

it('has nothing to say about three portraits each of two people apart', () => {
  const good = [0, 0.1, 0.2].flatMap((away) => [portrait('Ani', away, 0), portrait('Budi', away, 0.6)]);
  expect(portraitWarnings(good)).toEqual([]);
});

it('names two candidates of whom one portrait is like the other', () => {
  const alike = [
    ...[0, 0.1, 0.2].map((away) => portrait('Ani', away, 0)),
    ...[2, 3, 0.2].map((away) => portrait('Budi', away, 0.5)),
  ];
  expect(portraitWarnings(alike)).toEqual([{ kind: 'too-near', names: ['Ani', 'Budi'], distance: 0.5 }]);
});

it('lets portraits of one person differ', () => {
  expect(portraitWarnings([portrait('Ani', 0), portrait('Ani', 5), portrait('Ani', 0.1)])).toEqual([]);
});

it('counts portraits', () => {
  expect(portraitWarnings([portrait('Ani', 0), portrait('Ani', 0.2)])).toEqual([
    { kind: 'too-few', name: 'Ani', portraits: 2 },
  ]);
});
