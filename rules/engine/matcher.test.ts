// @vitest-environment node
import { expect, test } from 'vitest';
import { Matcher } from './matcher.ts';
import { tokensOf } from './tokens.ts';

/** Where a phrase stands in a text whose only name is "candra". */
function found(phrase: string, text: string): string[] {
  const matcher = new Matcher<string>();
  matcher.add('it', phrase);
  const tokens = tokensOf(text, () => false);
  const slotEnd = (at: number): number => (tokens[at]?.form === 'candra' ? at + 1 : -1);
  return matcher
    .find(tokens, slotEnd, new Set([0, 1]))
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
