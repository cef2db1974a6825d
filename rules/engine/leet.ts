const stands: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
const asL: Readonly<Record<string, string>> = { ...stands, '1': 'l' };

const read = (chars: readonly string[], table: Readonly<Record<string, string>>): string[] =>
  chars.map((char) => table[char] ?? char);

/** `te12depan`: an R drawn with two digits. The second of them reads as nothing. */
const drawn = (chars: readonly string[]): string[] =>
  chars.map((char, i) => {
    if (char === '1' && chars[i + 1] === '2') return 'r';
    return char === '2' && chars[i - 1] === '1' ? '' : (stands[char] ?? char);
  });

/**
 * What a word may read as when its digits stand for letters, the likeliest first, letter by letter. A digit that
 * stands for no letter stays.
 * @example leetReadings([...'p1lih'])[0] // ['p', 'i', 'l', 'i', 'h']
 */
export function leetReadings(chars: readonly string[]): string[][] {
  const first = read(chars, stands);
  if (!chars.includes('1')) return [first];
  return chars.includes('2') ? [first, read(chars, asL), drawn(chars)] : [first, read(chars, asL)];
}
