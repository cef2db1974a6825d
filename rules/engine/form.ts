/** Words without a vowel up to this length are acronyms. */
export const acronym = 5;
const vowel = /[aeiou]/;

/**
 * The normal form of a word: every run of one letter becomes a single one, so that `gasss`, `gass` and `gas` are the
 * same word to us. Digits stay as they are (`00`, `2024`), and so do acronyms (`PPP`, `KPPS`).
 */
export function squeeze(word: string): string {
  let form = '';
  let from = 0;
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code !== word.charCodeAt(i - 1) || isDigit(code)) continue;
    if (from === 0 && word.length <= acronym && !vowel.test(word)) return word;
    form += word.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? word : form + word.slice(from);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
};

/** `c0bl0s` → `coblos`; empty when a digit has no letter it stands for. */
export function unleet(word: string): string {
  let plain = '';
  for (const char of word) {
    const as = isDigit(char.charCodeAt(0)) ? leet[char] : char;
    if (as === undefined) return '';
    plain += as;
  }
  return plain;
}
