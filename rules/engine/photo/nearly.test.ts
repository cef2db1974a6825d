// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamOf } from './letters.ts';
import { NearPhrases } from './nearly.ts';

const letter = fc.constantFrom(...'bcfhjkmnpruvwxy'.split(''));
/** Without a letter said twice, as all normal forms are. */
const word = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .array(letter, { minLength: from, maxLength: to })
    .map((all) => all.filter((one, i) => one !== all[i - 1]).join(''));

const found = (phrase: string, text: string) => {
  const phrases = new NearPhrases();
  phrases.add(phrase);
  return phrases.in(streamOf(text));
};

test('a phrase with one letter wrong is found where it stands, whatever stands round it', () => {
  fc.assert(
    fc.property(word(8, 30), word(0, 12), word(0, 12), fc.nat(), (phrase, before, after, at) => {
      fc.pre(phrase.length >= 6);
      const wrong = at % phrase.length;
      const read = `${before} ${phrase.slice(0, wrong)}t${phrase.slice(wrong + 1)} ${after}`;
      const from = streamOf(before).size;
      expect(found(phrase, read)).toContainEqual({ phrase: 0, from, to: from + phrase.length, wrong: 1 });
    }),
  );
});

test('a letter missing or too many is one wrong', () => {
  expect(found('candracontohari', 'candracontohri').map(({ wrong }) => wrong)).toContain(1);
  expect(found('candracontohari', 'candraxcontohari').map(({ wrong }) => wrong)).toContain(1);
});

test('a short phrase allows nothing wrong, a middling one a single letter', () => {
  expect(found('rekan', 'rekan')).toEqual([]);
  expect(found('hanura', 'hanjra')).toHaveLength(1);
  expect(found('hanura', 'hxnjra')).toEqual([]);
});
