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

test.each([
  ['COBLOS', ['coblos']],
  ['c0bl0s', ['coblos']],
  ['𝐜𝐨𝐛𝐥𝐨𝐬', ['coblos']],
  ['ｃｏｂｌｏｓ', ['coblos']],
  ['🅲🅾🅱🅻🅾🆂', ['coblos']],
  ['соblоs', ['coblos']],
  ['d.u.k.u.n.g', ['dukung']],
  ['d u k u n g', ['dukung']],
  ['d-u-k-u-n-g', ['dukung']],
  ['co.blos', ['coblos']],
  ['dukuuuung', ['dukung']],
  ['du\u200bku\u200dng', ['dukung']],
  ['d̶u̶k̶u̶n̶g̶', ['dukung']],
  ['#menangkan02', ['menangkan', '02']],
  ['#CandraDewi2024', ['candradewi', '2024']],
  ['#RanggaMisalkara', ['ranga', 'misalkara']],
  ['#ranggamisalkaramenang', ['ranga', 'misalkara', 'menang']],
  ['1️⃣', ['1']],
  ['orang2', ['orang']],
  ['paslon2', ['paslon', '2']],
  ["Jum'at", ['jumat']],
  ['yg gak dkg', ['yang', 'tidak', 'dukung']],
  ['nomer no. nmr', ['nomor', 'nomor', 'nomor']],
  ['PPP KPPS', ['ppp', 'kpps']],
  ['BKN bkn', ['bkn', 'bukan']],
  ['@Akun_saya, lihat https://x.com/a?b=1', ['@akun_saya', 'lihat', 'http']],
  ['☝️👍🏽', ['☝', '👍']],
])('%s reads as %j', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('sentences end at marks and lines, not inside numbers or links', () => {
  const found = tokensOf('Satu. Dua! Tiga 3.500 https://a.id/b.c empat\nlima', knows);
  expect(found.map((token) => token.sentence)).toEqual([0, 1, 2, 2, 2, 2, 2, 3]);
});

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'd',
      'u',
      'k',
      ' ',
      '.',
      '#',
      '@',
      '0',
      '2',
      '_',
      '-',
      '\u200b',
      '\u0301',
      '👍',
      '\n',
      'Ａ',
    ),
  }),
);

test('never throws; spans lie in bounds, in order, on grapheme borders', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const borders = new Set([0, text.length]);
      for (const part of new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text))
        borders.add(part.index);
      for (const token of tokensOf(text, knows)) {
        expect(token.start).toBeLessThan(token.end);
        expect(borders.has(token.start) && borders.has(token.end)).toBe(true);
      }
    }),
    { numRuns: 2000 },
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
  const words = fc.array(
    fc.constantFrom(
      'Ayo',
      'C0bl0s',
      'yg',
      'nomer',
      'd',
      'u',
      'k',
      'n',
      'g',
      'dukuung',
      '#CandraDewi2024',
      '02',
      'PPP',
      '@akun',
      'gak',
      'orang2',
      'k.u',
      'sama-sama',
      '👍',
    ),
  );
  fc.assert(
    fc.property(words, (list) => {
      const once = forms(list.join(' '));
      expect(forms(once.join(' '))).toEqual(once);
    }),
  );
});

test.each([
  ['one letter', 'a'.repeat(100_000)],
  ['singles', 'd u k u n g '.repeat(8_000)],
  ['hashtag', `#${'menangkan'.repeat(10_000)}`],
  ['hashtags', '#menangkan02 '.repeat(7_000)],
  ['marks', '.-_*'.repeat(25_000)],
  ['combining marks', `a${'\u0301'.repeat(99_999)}`],
  ['emoji', '👍🏽'.repeat(25_000)],
  ['links', 'https://a.b/c '.repeat(7_000)],
  ['mentions', '@'.repeat(100_000)],
])('100,000 characters of %s take well under a second', (_, text) => {
  const begun = performance.now();
  tokensOf(text, knows);
  expect(performance.now() - begun).toBeLessThan(900);
});
