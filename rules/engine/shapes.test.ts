// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Shapes } from './shapes.ts';

it('never denies a word that was added', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 })), (words) => {
      const shapes = new Shapes();
      for (const word of words) shapes.add(word);
      expect(words.filter((word) => !shapes.may(word))).toEqual([]);
    }),
  );
});

it('denies another length, another beginning and another end', () => {
  const shapes = new Shapes();
  shapes.add('menang');
  expect(['menan', 'senang', 'menari'].map((word) => shapes.may(word))).toEqual([false, false, false]);
});
