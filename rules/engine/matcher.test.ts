// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePhrases } from './compile-phrases.ts';
import { asWord, counted } from './fixture.ts';
import { Matcher, type PhraseHit } from './matcher.ts';
import { parsePhrase } from './phrase.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { type SlotEnd, Walk } from './walk.ts';

const slotEndIn =
  (tokens: readonly Token[]): SlotEnd =>
  (at) =>
    tokens[at]?.form === 'candra' ? at + 1 : -1;
const namedIn = (tokens: readonly Token[]): Set<number> =>
  new Set(tokens.filter(({ form }) => form === 'candra').map(({ sentence }) => sentence));

/** Where a phrase stands in a text whose only name is "candra". */
function found(phrase: string, text: string): string[] {
  const matcher = new Matcher(['it'], compilePhrases([phrase]));
  const tokens = tokensOf(text, () => false);
  return matcher
    .find(tokens, slotEndIn(tokens), new Set([0, 1]))
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each([
  ['pilih {who}', 'Besok pilih Candra ya', ['pilih Candra']],
  ['pilih {who}', 'Besok pilih siapa', []],
  ['~dukung {who}', 'Kami mendukung Candra', ['mendukung Candra']],
  ['(ayo|mari kita) pilih', 'mari kita pilih', ['mari kita pilih']],
  ['ayo [kita] pilih', 'ayo pilih', ['ayo pilih']],
  ['ayo [kita] pilih', 'ayo kita pilih', ['ayo kita pilih']],
  ['ayo * pilih', 'ayo warga semua pilih', ['ayo warga semua pilih']],
  ['ayo * pilih', 'ayo satu dua tiga empat pilih', []],
  ['ayo * pilih', 'ayo makan, lalu pilih', []],
  ['ayo pilih', 'ayo. pilih', []],
  ['^ menang', 'Menang lagi', ['Menang']],
  ['^ menang', 'lagi menang', []],
  ['^ menang', 'Besok, menang', ['menang']],
  ['menang $', 'kita menang', ['menang']],
  ['menang $', 'menang terus', []],
  ['{who} menang', 'Candra menang', ['Candra menang']],
  ['bagi-bagi uang', 'bagi-bagi uang', ['bagi-bagi uang']],
  ['(<ajak>) pilih', 'gaskeun pilih', ['gaskeun pilih']],
])('"%s" in "%s"', (phrase, text, expected) => {
  expect(found(phrase, text)).toEqual(expected);
});

test('a mistake in a phrase is told when the language is loaded', () => {
  expect(() => found('{siapa} menang', '')).toThrow('siapa');
  expect(() => found('<tiada> menang', '')).toThrow('tiada');
  expect(() => found('[ayo] pilih', '')).toThrow('start');
});

/** Every phrase tried at every token: slow, and plainly right. */
function triedEverywhere(phrases: readonly string[], tokens: readonly Token[]): PhraseHit<number>[] {
  const walk = new Walk(tokens, slotEndIn(tokens));
  const steps = phrases.map(parsePhrase);
  const bySlot = steps.map((one) => one.find(({ kind }) => kind !== 'start')?.kind === 'slot');
  const order = [...phrases.keys()].sort((a, b) => Number(bySlot[a]) - Number(bySlot[b]) || a - b);
  return tokens.flatMap((_, from) =>
    order.flatMap((id): PhraseHit<number>[] => {
      const to = walk.end(steps[id] ?? [], from);
      return to > from ? [{ id, from, to, slotAt: walk.slotAt, denied: walk.denied }] : [];
    }),
  );
}

test('finds whatever trying every phrase everywhere finds, in the same order', () => {
  const word = fc.constantFrom('ayo', 'kita', 'pilih', 'menang', 'yang', 'tidak', 'wali kota');
  const step = fc.oneof(
    word,
    fc.tuple(word, word).map(([one, other]) => `(${one}|${other})`),
    word.map((one) => `[${one}]`),
    fc.constantFrom('{who}', '[{who}]', '*', '<ajak>'),
  );
  const phrase = fc
    .tuple(fc.constantFrom('', '^ '), fc.oneof(word, fc.constant('{who}')), fc.array(step, { maxLength: 3 }))
    .map(([start, first, rest]) => `${start}${[first, ...rest].join(' ')}`);
  const text = fc.array(fc.oneof(word, fc.constantFrom('candra', '.', ',', 'gas', 'kota')), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 8 }), text, (phrases, words) => {
      const tokens = tokensOf(words.join(' '), () => false);
      const matcher = new Matcher([...phrases.keys()], compilePhrases(phrases));
      expect(matcher.find(tokens, slotEndIn(tokens), namedIn(tokens))).toEqual(
        triedEverywhere(phrases, tokens),
      );
    }),
    { numRuns: 500 },
  );
});

/** How often the tokens of a text are looked at while `count` phrases are looked for that share common words. */
function looks(count: number, text: string): number {
  const sources = Array.from({ length: count }, (_, i) => {
    const word = asWord(i);
    return `(saya|kami) * ${word} {who}\n{who} yang * ${word}\nayo [kita] ${word}\nlihat ${word}`;
  });
  const matcher = new Matcher([...sources.keys()], compilePhrases(sources));
  const tokens = tokensOf(text, () => false);
  const { list, reads } = counted(tokens);
  expect(matcher.find(list, slotEndIn(tokens), namedIn(tokens)).map(({ id }) => id)).toContain(3);
  return reads();
}

const everyday = `Ayo kita lihat, kami dan ${asWord(3)} Candra, apa yang Candra suka. Saya dan Candra ikut. `;

test('a text costs no more with many phrases than with few', () => {
  expect(looks(2000, everyday)).toBe(looks(20, everyday));
});

test('a text twice as long costs twice as much', () => {
  expect(looks(20, everyday.repeat(40)) / looks(20, everyday.repeat(20))).toBeLessThan(2.1);
});
