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
