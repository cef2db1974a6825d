import { expect, it } from 'vitest';
import { lettersIn } from './letters.ts';

const letters = 'ABO2 ';

/** What a model would say that names these one after the other; `_` is "nothing here". */
function said(names: string, likely = 0.9): Float32Array {
  const choices = letters.length + 1;
  const values = new Float32Array(names.length * choices).fill((1 - likely) / (choices - 1));
  for (const [at, name] of names.split('').entries())
    values[at * choices + letters.indexOf(name) + 1] = likely;
  return values;
}

it.each([
  ['__A_B_', 'AB'],
  ['AABB_BB', 'ABB'],
  ['O_2', 'O2'],
  ['A __2', 'A 2'],
  ['____', ''],
  ['', ''],
])('%s is read as %s', (names, text) => {
  expect(lettersIn(said(names), letters).text).toBe(text);
});

it('is as sure as the model was of the letters it counted', () => {
  expect(lettersIn(said('_AA_B_', 0.8), letters).confidence).toBeCloseTo(0.8);
  expect(lettersIn(said('___'), letters).confidence).toBe(0);
});
