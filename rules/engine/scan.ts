import { type Letter, letters } from './letters.ts';
import type { Knows, Token } from './token.ts';
import { wordTokens } from './words.ts';

const link = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s]+/iy;
const opensLink = new Set(['h', 'w', 'p']);
const apostrophes = new Set(["'", '’', '‘', 'ʼ', '`']);
/** After these a new clause begins. */
const pauses = new Set([',', ':', '|', '•', '·', '–', '—', '(', ']', '"', '“', '”', '-']);
const isWord = (letter: Letter | undefined): boolean => letter?.kind === 'letter' || letter?.kind === 'digit';

/** Where the word that starts at `from` ends; signs without width and apostrophes inside a word don't end it. */
function wordEnd(all: readonly Letter[], from: number): number {
  let to = from + 1;
  for (; to < all.length; to++) {
    const letter = all[to];
    if (isWord(letter) || letter?.kind === 'nothing') continue;
    if (letter && apostrophes.has(letter.as) && all[to + 1]?.kind === 'letter') continue;
    if (
      letter &&
      (letter.as === '@' || letter.as === '$') &&
      all[to + 1]?.kind === 'letter' &&
      all[to - 1]?.kind === 'letter'
    )
      continue;
    break;
  }
  return to;
}

const stands: Readonly<Record<string, string>> = { '@': 'a', $: 's' };

/** The letters of a word, with stand-ins read (`c@blos`) and signs without a sound left out. */
function spelled(all: readonly Letter[], from: number, to: number): Letter[] {
  const part = all.slice(from, to);
  if (part.every(isWord)) return part;
  const found: Letter[] = [];
  for (const letter of part) {
    if (letter.kind === 'nothing' || apostrophes.has(letter.as)) continue;
    const as = stands[letter.as];
    found.push(as ? { ...letter, kind: 'letter', as } : letter);
  }
  return found;
}

/** A sentence ends at a line break, or at . ! ? … before a space or the end. */
function endsSentence(letter: Letter, next: Letter | undefined): boolean {
  if (letter.as === '\n' || letter.as === '\r\n' || letter.as === '\r') return true;
  if (letter.as === '!' || letter.as === '?') return true;
  return (
    (letter.as === '.' || letter.as === '...' || letter.as === ';') &&
    (!next || next.kind === 'gap' || next.as === '.')
  );
}

/** The tokens as they stand in the text, before hidden words are put together and slang is read. */
export function scan(text: string, knows: Knows): Token[] {
  const all = letters(text);
  const found: Token[] = [];
  let sentence = 0;
  let tags = 0;
  let begun = false;
  let opens = true;
  let i = 0;
  const add = (more: readonly Token[]): void => {
    const first = more[0];
    if (!first) return;
    if (opens) first.opens = true;
    opens = false;
    begun = true;
    for (const one of more) found.push(one);
  };
  while (i < all.length) {
    const letter = all[i];
    if (!letter) break;
    const before = all[i - 1];
    if (opensLink.has(letter.as) && !isWord(before)) {
      link.lastIndex = letter.at;
      const hit = link.exec(text);
      if (hit) {
        const end = letter.at + hit[0].length;
        const start = letter.at;
        let last = letter.end;
        for (i++; i < all.length && (all[i]?.at ?? end) < end; i++) last = all[i]?.end ?? last;
        add([{ kind: 'url', form: 'http', start, end: last, sentence }]);
        continue;
      }
    }
    const next = all[i + 1];
    if (letter.as === '@' && !isWord(before) && isWord(next)) {
      let to = i + 1;
      while (
        to < all.length &&
        (isWord(all[to]) || all[to]?.as === '_' || (all[to]?.as === '.' && isWord(all[to + 1])))
      )
        to++;
      const last = all[to - 1];
      add([
        {
          kind: 'mention',
          form: `@${text.slice(letter.end, last?.end).toLowerCase()}`,
          start: letter.at,
          end: last?.end ?? letter.end,
          sentence,
        },
      ]);
      i = to;
    } else if (letter.as === '#' && (isWord(next) || next?.as === '_')) {
      let to = i + 1;
      const tag = tags++;
      while (to < all.length && (isWord(all[to]) || all[to]?.as === '_')) {
        if (all[to]?.as === '_') {
          to++;
          continue;
        }
        let end = to;
        while (end < all.length && (isWord(all[end]) || all[end]?.kind === 'nothing')) end++;
        add(wordTokens(spelled(all, to, end), sentence, tag, knows));
        to = end;
      }
      i = to;
    } else if (isWord(letter)) {
      const to = wordEnd(all, i);
      add(wordTokens(spelled(all, i, to), sentence, undefined, knows));
      i = to;
    } else {
      if (letter.kind === 'emoji')
        add([{ kind: 'emoji', form: letter.as, start: letter.at, end: letter.end, sentence }]);
      else if (begun && endsSentence(letter, next)) {
        sentence++;
        begun = false;
      }
      if (letter.kind === 'mark' && (!begun || pauses.has(letter.as))) opens = true;
      i++;
    }
  }
  return found;
}
