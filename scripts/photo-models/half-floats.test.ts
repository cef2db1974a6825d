import { expect, it } from 'vitest';
import { halfFloats } from './half-floats.ts';

it.each([
  [0, 0x0000],
  [1, 0x3c00],
  [-2, 0xc000],
  [0.1, 0x2e66],
  [65504, 0x7bff],
  // The largest and smallest numbers that a half holds with fewer digits, and one that it does not hold.
  [2 ** -14 - 2 ** -24, 0x03ff],
  [2 ** -24, 0x0001],
  [2 ** -30, 0x0000],
  // Rounding up carries into the exponent.
  [0.99999, 0x3c00],
])('%f', (value, expected) => {
  expect([...halfFloats(Float32Array.of(value))]).toEqual([expected]);
});

it('refuses what does not fit', () => {
  expect(() => halfFloats(Float32Array.of(1e6))).toThrow('1000000');
});
