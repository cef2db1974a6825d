import { beforeNumber } from '../../language/photo-words.ts';
import { squeeze } from '../form.ts';
import type { Knows } from '../token.ts';
import { isSeam, type Stream, streamOf } from './letters.ts';
import type { Near, NearPhrases } from './nearly.ts';
import { type Known, signTree, telling } from './sign-words.ts';

/** A stretch of the stream and what it is read as; without words it stays as it was read. */
interface Piece {
  from: number;
  to: number;
  cost: number;
  words?: readonly string[];
}

/** What was read, in words. */
export interface Repaired {
  text: string;
  /** In order: where a piece begins in the repaired text, and where in what was read it stands. */
  places: { at: number; from: number; to: number }[];
}

// Whole words beat pieces, pieces beat a run that means nothing; so much each costs.
const costOf = {
  ordinary: 0.9,
  strange: 1.5,
  strangeLetter: 0.3,
  word: 1,
  misread: 0.3,
  wrong: 0.8,
  number: 0.8,
} as const;
/** Words shorter than this are taken from a run only when they are listed. */
const shortestOrdinary = 4;
const longestOrdinary = 16;
const lead = new Set(beforeNumber.split(' '));
const digitOf: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  b: '8',
  g: '6',
};

/** Puts the words of what was read in a picture apart and right again. */
export function repair(text: string, knows: Knows, phrases: NearPhrases, known: readonly Known[]): Repaired {
  const stream = streamOf(text);
  const near = phrases.in(stream);
  const { pieces, taking } = wordPieces(stream, near);
  for (const one of near) pieces[one.from]?.push(...namePiece(stream, one, known));
  stream.runs.forEach((from, run) => {
    const to = stream.runs[run + 1] ?? stream.size;
    if (taking[run] === 1 && to - from > 1) addOrdinary(stream, from, to, knows, pieces);
    pieces[from]?.push(asRead(stream, from, to, knows));
  });
  return written(stream, cheapest(stream, pieces));
}

const rawOf = ({ text, from, to }: Stream, start: number, end: number): string =>
  text.slice(from[start], to[end - 1]);

/** `#` and `@` hold together what follows them without a space. */
function signBefore(stream: Stream, at: number): '#' | '@' | undefined {
  const start = stream.runs[stream.run[at] ?? 0] ?? 0;
  const before = stream.text.charAt((stream.from[start] ?? 0) - 1);
  return before === '#' || before === '@' ? before : undefined;
}

const isTwice = ({ from, to }: Stream, at: number): boolean => (to[at] ?? 0) - (from[at] ?? 0) > 1;

/** The words of signs in the stream, and in which runs one of those stands that tell something. */
function wordPieces(stream: Stream, near: readonly Near[]): { pieces: Piece[][]; taking: Uint8Array } {
  const pieces: Piece[][] = Array.from({ length: stream.size + 1 }, () => []);
  const taking = new Uint8Array(stream.runs.length);
  const tree = signTree();
  const tells = telling();
  for (let at = 0; at < stream.size; at++) {
    if (signBefore(stream, at)) continue;
    tree.at(stream, at, (word, to) => {
      if (word.length > 4 && tells.has(word)) taking[stream.run[at] ?? 0] = 1;
      const raw = rawOf(stream, at, to).toLowerCase();
      const right = squeeze(raw) === word;
      const cost = costOf.word + (right ? 0 : costOf.misread);
      const piece = { from: at, to, cost, words: [right ? raw : word] };
      pieces[at]?.push(piece);
      // What is written twice may be the next word's too: `PASLONNOMOR`.
      if (isTwice(stream, to - 1)) pieces[at]?.push({ ...piece, to: to - 1 });
      if (lead.has(word)) addNumber(stream, to, pieces);
    });
    if (isSeam(stream, at) || isDigit(stream, at)) addDigits(stream, at, pieces);
  }
  for (const { from, to } of near) for (let at = from; at < to; at++) taking[stream.run[at] ?? 0] = 1;
  return { pieces, taking };
}

const charAt = (stream: Stream, at: number): string =>
  at < stream.size ? stream.text.charAt(stream.from[at] ?? 0).toLowerCase() : '';
const isDigit = (stream: Stream, at: number): boolean => /^\d$/.test(charAt(stream, at));

/** Digits that stand together. */
function addDigits(stream: Stream, at: number, pieces: Piece[][]): void {
  if (!isDigit(stream, at) || (!isSeam(stream, at) && isDigit(stream, at - 1))) return;
  let to = at + 1;
  while (!isSeam(stream, to) && isDigit(stream, to)) to++;
  pieces[at]?.push({ from: at, to, cost: costOf.number, words: [rawOf(stream, at, to)] });
}

/** One or two signs that end their run and may all be digits, after a word that a number follows. */
function addNumber(stream: Stream, at: number, pieces: Piece[][]): void {
  let digits = '';
  let to = at;
  do {
    const char = charAt(stream, to);
    const digit = /^\d$/.test(char) ? char : digitOf[char];
    if (digit === undefined) return;
    digits += digit;
    to++;
  } while (!isSeam(stream, to) && digits.length < 3);
  if (digits.length > 2 || digits === '0') return;
  pieces[at]?.push({ from: at, to, cost: costOf.number, words: [digits] });
}

/** Whether nothing but digits stands in the run of a place. */
function isNumber(stream: Stream, at: number): boolean {
  const run = stream.run[at] ?? 0;
  const end = stream.runs[run + 1] ?? stream.size;
  return /^\d+$/.test(rawOf(stream, stream.runs[run] ?? 0, end));
}

/** A name, right; a hashtag only where it is all of a run, and there nothing else. */
function namePiece(stream: Stream, { phrase, from, to, wrong }: Near, known: readonly Known[]): Piece[] {
  const { words = [], tag } = known[phrase] ?? {};
  const sign = signBefore(stream, from);
  const wholeRun = isSeam(stream, from) && isSeam(stream, to) && stream.run[from] === stream.run[to - 1];
  if (sign === '@' || ((tag || sign === '#') && !wholeRun)) return [];
  // A number beside a name is no letter of it.
  if (isNumber(stream, from) || isNumber(stream, to - 1)) return [];
  const joined = words.join('');
  const cost = costOf.word + costOf.wrong * wrong;
  if (sign === '#') return [{ from, to, cost, words: [joined] }];
  return [{ from, to, cost, words: tag ? [`#${joined}`] : words }];
}

/** Ordinary words inside a run that is taken apart. */
function addOrdinary(stream: Stream, from: number, to: number, knows: Knows, pieces: Piece[][]): void {
  if (signBefore(stream, from)) return;
  for (let start = from; start < to; start++) {
    const last = Math.min(to, start + longestOrdinary);
    for (let end = start + shortestOrdinary; end <= last; end++) {
      const raw = rawOf(stream, start, end).toLowerCase();
      if (/\d/.test(raw) || !knows(squeeze(raw))) continue;
      const piece = { from: start, to: end, cost: costOf.word, words: [raw] };
      pieces[start]?.push(piece);
      if (isTwice(stream, end - 1)) pieces[start]?.push({ ...piece, to: end - 1 });
    }
  }
}

function asRead(stream: Stream, from: number, to: number, knows: Knows): Piece {
  const form = squeeze(rawOf(stream, from, to).toLowerCase());
  const ordinary = /^\d+$/.test(form) || knows(form) || telling().has(form);
  return {
    from,
    to,
    cost: ordinary ? costOf.ordinary : costOf.strange + costOf.strangeLetter * (to - from),
  };
}

/** The pieces that cover the stream at the least cost. */
function cheapest(stream: Stream, pieces: readonly (readonly Piece[])[]): Piece[] {
  const cost = new Float64Array(stream.size + 1).fill(Number.POSITIVE_INFINITY);
  const best: (Piece | undefined)[] = [];
  cost[0] = 0;
  for (let at = 0; at < stream.size; at++) {
    const base = cost[at] ?? 0;
    if (base === Number.POSITIVE_INFINITY) continue;
    for (const piece of pieces[at] ?? []) {
      if (base + piece.cost >= (cost[piece.to] ?? 0)) continue;
      cost[piece.to] = base + piece.cost;
      best[piece.to] = piece;
    }
  }
  const chosen: Piece[] = [];
  for (let at = stream.size; at > 0; ) {
    const piece = best[at];
    if (!piece) break;
    chosen.unshift(piece);
    at = piece.from;
  }
  return chosen;
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** `Siska - Sudirman`: two who run together are written with a hyphen between them, one person is not. */
const hyphened = (raw: string, [first = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  second !== '' &&
  squeeze(/^(.*\S)\s*[-–]\s*\S/.exec(raw)?.[1]?.toLowerCase() ?? '') === first;

/** The pieces as a text, with what stood between them. */
function written(stream: Stream, pieces: readonly Piece[]): Repaired {
  const { text } = stream;
  let out = '';
  let before = 0;
  const places: Repaired['places'] = [];
  for (const { from, to, words } of pieces) {
    const start = stream.from[from] ?? 0;
    const end = stream.to[to - 1] ?? start;
    const raw = text.slice(start, end);
    out += text.slice(before, start);
    if (words && !isSeam(stream, from)) out += ' ';
    places.push({ at: out.length, from: start, to: end });
    const joined = words && (hyphened(raw, words) ? words.join('-') : words.join(' '));
    out += joined === undefined ? raw : isUpper(raw) ? joined.toUpperCase() : joined;
    before = end;
  }
  return { text: out + text.slice(before), places };
}
