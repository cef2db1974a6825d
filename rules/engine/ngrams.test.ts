// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ngrams } from './ngrams.ts';
import { tokensOf } from './tokens.ts';

const tokens = (text: string): ReturnType<typeof tokensOf> => tokensOf(text, () => false);

test('finds the longest sequence of whole words', () => {
  const names = new Ngrams(10);
  names.set(['candra'], 0);
  names.set(['candra', 'contohari', 'putra'], 1);
  expect(names.longest(tokens('Candra Contohari Putra hadir'), 0)).toEqual({ value: 1, to: 3 });
  expect(names.longest(tokens('Candra Contohari hadir'), 0)).toEqual({ value: 0, to: 1 });
  expect(names.longest(tokens('Candradimuka'), 0)).toEqual({ value: -1, to: 0 });
  expect(names.longest(tokens('Contohari Putra'), 0)).toEqual({ value: -1, to: 0 });
});

test('a name does not run over the end of a sentence', () => {
  const names = new Ngrams(10);
  names.set(['candra', 'contohari'], 0);
  expect(names.longest(tokens('Candra. Contohari'), 0).value).toBe(-1);
});

test('setting a sequence again gives back what it had', () => {
  const names = new Ngrams(10);
  expect(names.set(['a', 'b'], 3)).toBe(-1);
  expect(names.set(['a'], 4)).toBe(-1);
  expect(names.set(['a', 'b'], 5)).toBe(3);
});

test('agrees with a plain map', () => {
  const word = fc.constantFrom('andi', 'budi', 'citra', 'dewi', 'eka');
  const sequence = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(sequence, { maxLength: 40 }), sequence, (list, asked) => {
      const names = new Ngrams(list.reduce((sum, { length }) => sum + length, 0));
      for (const [i, words] of list.entries()) names.set(words, i);
      const known = new Map(list.map((words, i) => [words.join(' '), i]));
      let best = -1;
      asked.forEach((_, i) => {
        best = known.get(asked.slice(0, i + 1).join(' ')) ?? best;
      });
      expect(names.longest(tokens(asked.join(' ')), 0).value).toBe(best);
    }),
  );
});
