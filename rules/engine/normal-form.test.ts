// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contests } from './fixture.ts';
import { letters } from './letters.ts';
import { createRoster } from './roster.ts';
import { knowsWith } from './signals.ts';
import { tokensOf } from './tokens.ts';

const knows = knowsWith(createRoster(contests));
const forms = (text: string): string[] => tokensOf(text, knows).map((token) => token.form);

const words = fc.constantFrom(
  ...'Ayo C0bl0s yg nomer d u k n g di dukung dukuung 02 PPP @akun gak orang2 k.u sama-sama 👍 menang² habis2an gabisa moal'.split(
    ' ',
  ),
  ...'#CandraDewi2024 #gwpilihcandra #01ndonesiaMaju CandraDewi c*bl*s p!lih RI1 no. nourut wong bgt kalahin ngedukung'.split(
    ' ',
  ),
  ...'pasangannya presidennya menurutku hati dr bkn mudah2an nggakakan m3nang paslon2 4Presiden insya 𝐜𝐨𝐛𝐥𝐨𝐬 co.bl.os'.split(
    ' ',
  ),
);
const post = fc.array(words).map((list) => list.join(' '));

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(' ', '\n', ...'a d u k . # @ 0 2 _ - * ! ² \u200b \u0301 Ａ 👍'.split(' ')),
  }),
  post,
);

test('never throws; spans lie in bounds, in order, on grapheme borders', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const borders = new Set([0, text.length]);
      for (const part of new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text))
        borders.add(part.index);
      let before = { start: 0, end: 0 };
      for (const token of tokensOf(text, knows)) {
        expect(token.start).toBeLessThan(token.end);
        expect(borders.has(token.start) && borders.has(token.end)).toBe(true);
        // Words that one spelling stands for share its place; all others follow each other.
        const shared = token.start === before.start && token.end === before.end;
        expect(shared || token.start >= before.end).toBe(true);
        before = token;
      }
    }),
    { numRuns: 3000 },
  );
});

test('letters cover the text without gaps', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      let at = 0;
      for (const letter of letters(text)) {
        expect(letter.at).toBe(at);
        at = letter.end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('a normalised text is its own normal form', () => {
  fc.assert(
    fc.property(post, (text) => {
      const once = forms(text);
      expect(forms(once.join(' '))).toEqual(once);
    }),
    { numRuns: 1000 },
  );
});

const long: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['singles', 'd u k u n g '],
  ['unknown singles', 'x q z '],
  ['a hashtag', 'menangkan'],
  ['hashtags', '#menangkan02 '],
  ['unknown words', 'kandangnyaternakan '],
  ['leet', 'c0bl0s4pa1tu '],
  ['one leet word', '1a'],
  ['doubled words', 'janji-'],
  ['masked letters', 'ab*'],
  ['stars', 'a*'],
  ['marks', '.-_*'],
  ['combining marks', '\u0301'],
  ['emoji', '👍🏽'],
  ['links', 'https://a.b/c '],
  ['mentions', '@'],
  ['humps', 'AbCd'],
];

/** How often the tokeniser asks about a word, which is where a search that is not linear shows. */
function questions(text: string): number {
  let asked = 0;
  tokensOf(text, (form) => {
    asked++;
    return knows(form);
  });
  return asked;
}

test.each(long)('work grows with the length only: %s', (_, unit) => {
  const of = (size: number): string => `#${unit.repeat(size)}`.slice(0, size);
  expect(questions(of(100_000))).toBeLessThanOrEqual(11 * questions(of(10_000)) + 100);
});

test.each(long)('100,000 characters of %s take far less than a quadratic step would', (_, unit) => {
  const begun = performance.now();
  tokensOf(unit.repeat(100_000).slice(0, 100_000), knows);
  expect(performance.now() - begun).toBeLessThan(3000);
});
