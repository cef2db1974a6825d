import * as fc from 'fast-check';

/** Words that rules, names and contexts wait for, so that made-up texts get somewhere. */
const telling =
  'ayo coblos pilih dukung mendukung menangkan lawan tolak jangan tidak bukan nomor no 1 2 02 candra dewi Candra Contohari CandraDewi Rangga LemJaka PDI Perjuangan Golkar PAN presiden bupati paslon kampanye ASN netral KPU Bawaslu rapat warga kita saya pak bu si yang kata menurut berita uang amplop sembako relawan deklarasi hadir besok #CandraDewiMenang #GantiBupati @candracontohari https://berita.contoh/a 👍 ✌️ ☝ 🔥'.split(
    ' ',
  );
const between = [' ', ' ', ' ', '', '\n', '. ', ', ', '-', '_', '.', '*', ' : ', '\u00a0', '\u200b', '\t'];

/** The same word as somebody writes it who does not want it to be found, or who writes badly. */
const twists: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => Array.from(word).join(' '),
  (word) => Array.from(word).join('.'),
  (word) => Array.from(word).join('\u200d'),
  (word) =>
    Array.from(word)
      .map((letter) => `${letter}\u0301`)
      .join(''),
  (word) => word.replace(/[aeiou]/g, '*'),
  (word) => word.replace(/a/g, '4').replace(/i/g, '1').replace(/o/g, '0').replace(/e/g, '3'),
  (word) => word.replace(/a/g, 'а').replace(/o/g, 'ο').replace(/e/g, 'е'),
  (word) =>
    Array.from(word)
      .map((letter) =>
        /[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter,
      )
      .join(''),
  (word) => word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (word) => `${word}-${word}`,
  (word) => `${word}2`,
  (word) => `di ${word}`,
  (word) => `#${word}${word}`,
  (word) =>
    Array.from(word)
      .map((letter) => letter.repeat(3))
      .join(''),
  (word) => `\u202e${Array.from(word).toReversed().join('')}\u202c`,
];

const twisted = fc
  .tuple(fc.constantFrom(...telling), fc.constantFrom(...twists))
  .map(([word, twist]) => twist(word));

/** Something like a post. */
const posts = fc
  .array(fc.tuple(twisted, fc.constantFrom(...between)), { maxLength: 40 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** Halves of pairs, too: a text may be cut anywhere. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((all) => String.fromCharCode(...all));

/** One small thing very often. */
const runsOfOne = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...telling, ...between),
      units.map((text) => text.slice(0, 3)),
    ),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([part, often]) => part.repeat(often));

/** Any text: like posts, disguised, cut, or nothing that anybody would write. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: posts, weight: 5 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 80 }), weight: 1 },
  { arbitrary: units, weight: 1 },
  { arbitrary: runsOfOne, weight: 1 },
  { arbitrary: fc.tuple(posts, units, posts).map((parts) => parts.join('')), weight: 2 },
);

/** A small piece of which a long text can be made. */
export const anyPiece: fc.Arbitrary<string> = fc
  .oneof(
    fc
      .array(fc.oneof(twisted, fc.constantFrom(...between)), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    fc
      .array(fc.constantFrom(...Array.from(' .,#@*-_!?aA1(<>["\'\u200b\u0301👍')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('')),
  )
  .filter((piece) => piece !== '');
