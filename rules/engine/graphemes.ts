import { lazily } from '../lazily.ts';

/** Made when a text first needs it: it takes a browser longer than all else here. */
const segmenter = lazily(() => new Intl.Segmenter('id', { granularity: 'grapheme' }));

const pictogram = /\p{Extended_Pictographic}/u;
const zeroWidthJoiner = 0x200d;
const variationSelector = 0xfe0f;

/** Code points that stand by themselves, unless a mark follows: Latin letters, punctuation, signs, styled letters, most emoji. */
const simpleRanges = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x2ff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20cf],
  [0x2100, 0x2bff],
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f1e5],
  [0x1f300, 0x1f3fa],
  [0x1f400, 0x1faff],
] as const;

const isSimple = (point: number): boolean => simpleRanges.some(([from, to]) => point >= from && point <= to);
/** Printable ASCII: two in a row never belong together. */
const isPlain = (code: number): boolean => code >= 0x20 && code <= 0x7e;
const isTone = (point: number): boolean => point >= 0x1f3fb && point <= 0x1f3ff;
/** Two of these make a flag. */
const isRegional = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;
const isBreak = (point: number): boolean => point === 10 || point === 13 || point === 9;
const width = (point: number): number => (point > 0xffff ? 2 : 1);

/** Where the emoji at `at` and what is joined to it end. */
function joinedEnd(text: string, at: number, point: number): number {
  let base = point;
  let end = at + width(base);
  for (;;) {
    let next = text.codePointAt(end) ?? 0;
    while (next === variationSelector || isTone(next)) {
      end += width(next);
      next = text.codePointAt(end) ?? 0;
    }
    if (next !== zeroWidthJoiner) return end;
    end++;
    next = text.codePointAt(end) ?? 0;
    const joins = [base, next].every((one) => pictogram.test(String.fromCodePoint(one)));
    if (!joins) return end;
    base = next;
    end += width(next);
  }
}

/** Where the grapheme at `at` ends, or -1 where only the segmenter knows. */
function simpleEnd(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  let end = at + 1;
  if (point === 13 && text.charCodeAt(at + 1) === 10) return at + 2;
  if (isBreak(point)) return end;
  if (isRegional(point)) {
    end = at + 2;
    if (isRegional(text.codePointAt(end) ?? 0)) end += 2;
    if (text.charCodeAt(end) === variationSelector) return -1;
  } else if (isSimple(point)) end = joinedEnd(text, at, point);
  else return -1;
  if (end === text.length) return end;
  const next = text.codePointAt(end) ?? 0;
  return isSimple(next) || isRegional(next) || isBreak(next) ? end : -1;
}

/**
 * Tells the borders of each grapheme of a text, in order. Most need no segmenter, which is what keeps posts fast; from
 * the first that does on the text is left to it.
 */
export function eachGrapheme(text: string, tell: (at: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    // Most of what is asked about.
    if (isPlain(text.charCodeAt(at)) && (at + 1 === length || isPlain(text.charCodeAt(at + 1)))) {
      tell(at, ++at);
      continue;
    }
    const end = simpleEnd(text, at);
    if (end < 0) {
      for (const { index, segment } of segmenter().segment(text.slice(at)))
        tell(at + index, at + index + segment.length);
      return;
    }
    tell(at, end);
    at = end;
  }
}
