/** Letters and digits that readers take for one another. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[0QD]/g, 'O'],
  [/[1L]/g, 'I'],
  [/5/g, 'S'],
  [/8/g, 'B'],
  [/2/g, 'Z'],
  [/6/g, 'G'],
  [/4/g, 'A'],
];

const despaced = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const folded = (text: string) =>
  alike.reduce((changed, [from, to]) => changed.replace(from, to), despaced(text));

/** How many letters may be wrong in a word of some length. */
const allowed = ({ length }: string) => (length >= 12 ? 2 : length >= 6 ? 1 : 0);

/** The fewest changes that make some part of a text into a word. */
function changes(word: string, text: string): number {
  let before = Array.from({ length: word.length + 1 }, (_, at) => at);
  let fewest = word.length;
  for (const letter of text) {
    const now = [0];
    for (let at = 1; at <= word.length; at += 1) {
      const same = (before[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1);
      now.push(Math.min(same, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    fewest = Math.min(fewest, now[word.length] ?? fewest);
    before = now;
  }
  return fewest;
}

/**
 * True when a word was read, however its reader spaced and confused the letters. A number of one or two digits has to
 * stand by itself, or behind a letter as in `NOMOR2`.
 */
export function wasRead(word: string, text: string): boolean {
  if (/^\d{1,2}$/.test(word)) {
    const number = `0?${Number(word)}(?!\\d)`;
    return new RegExp(`(?<!\\d)${number}`).test(text) || new RegExp(`[A-Z]${number}`).test(despaced(text));
  }
  return /^\d+$/.test(word)
    ? despaced(text).includes(word)
    : changes(folded(word), folded(text)) <= allowed(folded(word));
}
