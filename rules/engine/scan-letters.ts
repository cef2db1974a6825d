import type { Letter } from './letters.ts';
import type { ScanState } from './scan-state.ts';

const link = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s]+/iy;
const apostrophes = new Set(["'", '’', '‘', 'ʼ', '`']);
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
function spelled(part: readonly Letter[]): Letter[] {
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

const plain = /^[a-z\d]+$/i;

/** Reads a word, at letters `from`..`to`. */
function addWord(
  state: ScanState,
  text: string,
  all: readonly Letter[],
  from: number,
  to: number,
  tag?: number,
) {
  const start = all[from]?.at ?? 0;
  const end = all[to - 1]?.end ?? start;
  if (end - start === to - from && plain.test(text.slice(start, end))) state.plainWord(start, end, tag);
  else {
    const word = spelled(all.slice(from, to));
    // The apostrophe ʼ is a letter; alone it is no word.
    if (word.length > 0) state.word(word, tag);
  }
}

/** The token after a link that begins at a letter, or `at` when none does. */
function addLink(state: ScanState, text: string, all: readonly Letter[], at: number): number {
  const letter = all[at];
  if (!letter || !'hpw'.includes(letter.as) || isWord(all[at - 1])) return at;
  link.lastIndex = letter.at;
  const hit = link.exec(text);
  if (!hit) return at;
  const stop = letter.at + hit[0].length;
  let to = at + 1;
  while (to < all.length && (all[to]?.at ?? stop) < stop) to++;
  const end = all[to - 1]?.end ?? stop;
  state.add({ kind: 'url', form: 'http', start: letter.at, end, sentence: state.sentence });
  return to;
}

function addMention(state: ScanState, text: string, all: readonly Letter[], at: number): number {
  let to = at + 1;
  while (
    to < all.length &&
    (isWord(all[to]) || all[to]?.as === '_' || (all[to]?.as === '.' && isWord(all[to + 1])))
  )
    to++;
  const start = all[at]?.at ?? 0;
  const end = all[to - 1]?.end ?? start;
  const form = `@${text.slice(all[at]?.end, end).toLowerCase()}`;
  state.add({ kind: 'mention', form, start, end, sentence: state.sentence });
  return to;
}

function addHashtag(state: ScanState, text: string, all: readonly Letter[], at: number): number {
  let to = at + 1;
  const tag = state.tags++;
  while (to < all.length && (isWord(all[to]) || all[to]?.as === '_')) {
    if (all[to]?.as === '_') {
      to++;
      continue;
    }
    let end = to;
    while (end < all.length && (isWord(all[end]) || all[end]?.kind === 'nothing')) end++;
    addWord(state, text, all, to, end, tag);
    to = end;
  }
  return to;
}

function addSign(state: ScanState, letter: Letter, next: Letter | undefined): void {
  const { kind, as, at, end } = letter;
  if (kind === 'emoji') state.add({ kind, form: as, start: at, end, sentence: state.sentence });
  else state.sign(as, kind === 'mark', endsSentence(letter, next));
}

/**
 * Reads what stands between blanks, letter by letter: words with styled letters, apostrophes and stand-ins, mentions,
 * hashtags, links, emoji.
 */
export function readLetters(state: ScanState, text: string, all: readonly Letter[]): void {
  for (let i = 0; i < all.length; ) {
    const letter = all[i];
    if (!letter) break;
    const next = all[i + 1];
    const afterLink = addLink(state, text, all, i);
    if (afterLink > i) i = afterLink;
    else if (letter.as === '@' && !isWord(all[i - 1]) && isWord(next)) i = addMention(state, text, all, i);
    else if (letter.as === '#' && (isWord(next) || next?.as === '_')) i = addHashtag(state, text, all, i);
    else if (isWord(letter)) {
      const to = wordEnd(all, i);
      addWord(state, text, all, i, to);
      i = to;
    } else {
      addSign(state, letter, next);
      i++;
    }
  }
}
