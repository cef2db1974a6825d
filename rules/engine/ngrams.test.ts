// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWord, counted } from './fixture.ts';
import { NgramMaker } from './ngram-maker.ts';
import type { Longest, Ngrams } from './ngrams.ts';
import { tokensOf } from './tokens.ts';

const tokens = (text: string): ReturnType<typeof tokensOf> => tokensOf(text, () => false);

/** A table in which each sequence has its place as value. */
function table(...sequences: readonly string[]): Ngrams {
  const maker = new NgramMaker();
  for (const [i, words] of sequences.entries()) maker.set(words.split(' '), i);
  return maker.made((value) => value);
}
const longest = (names: Ngrams, text: string): Longest => names.in(tokens(text))(0);

test('finds the longest sequence of whole words', () => {
  const names = table('candra', 'candra contohari putra');
  expect(longest(names, 'Candra Contohari Putra hadir')).toEqual({ value: 1, to: 3 });
  expect(longest(names, 'Candra Contohari hadir')).toEqual({ value: 0, to: 1 });
  expect(longest(names, 'Candradimuka')).toEqual({ value: -1, to: 0 });
  expect(longest(names, 'Contohari Putra')).toEqual({ value: -1, to: 0 });
});

test('a name does not run over the end of a sentence', () => {
  expect(longest(table('candra contohari'), 'Candra. Contohari').value).toBe(-1);
});

test('a word is known by itself only when it is a sequence', () => {
  const names = table('candra contohari', 'dewi');
  expect(names.has('dewi')).toBe(true);
  expect(names.has('candra')).toBe(false);
  expect(names.has('contohari')).toBe(false);
});

test('the first value of a sequence stays', () => {
  const maker = new NgramMaker();
  expect(maker.set(['a', 'b'], 3)).toBe(3);
  expect(maker.set(['a'], 4)).toBe(4);
  expect(maker.set(['a', 'b'], 5)).toBe(3);
});

test('agrees with a plain map', () => {
  const word = fc.constantFrom('andi', 'budi', 'citra', 'dewi', 'eka');
  const sequence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(sequence, { maxLength: 40 }), sequence, (list, asked) => {
      const known = new Map(list.map((words, i) => [words, i]));
      const words = asked.split(' ');
      let best = -1;
      words.forEach((_, i) => {
        best = known.get(words.slice(0, i + 1).join(' ')) ?? best;
      });
      expect(longest(table(...list), asked).value).toBe(best);
    }),
  );
});

const named = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${asWord(i)} ${asWord(i % 97)}`);

test('keeps every sequence while it grows', () => {
  const list = named(50_000);
  const many = table(...list);
  expect(list.filter((words, i) => longest(many, words).value !== i)).toEqual([]);
});

test('a text costs the same with a thousand times the names', () => {
  const text = tokens(`Pagi ini ${asWord(7)} ${asWord(7)} dan teman-teman menanam padi di sawah`);
  const looks = (names: Ngrams): number => {
    const { list, reads } = counted(text);
    const at = names.in(list);
    expect(text.map((_, from) => at(from).value).filter((value) => value >= 0)).toEqual([7]);
    return reads();
  };
  expect(looks(table(...named(50_000)))).toBe(looks(table(...named(50))));
});
