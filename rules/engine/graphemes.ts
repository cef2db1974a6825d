let made: Intl.Segmenter | undefined;

/** Made for the first judge: it takes a browser longer than all else here, and a page that is loading must not wait. */
export function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  return made;
}

const isAscii = (text: string, at: number): boolean => text.charCodeAt(at) < 128;

const beyondAscii = /[\u0080-\uffff]/g;

/** Where the next sign that is not ASCII stands, or where the text ends. */
function nextBeyond(text: string, from: number): number {
  beyondAscii.lastIndex = from;
  return beyondAscii.test(text) ? beyondAscii.lastIndex - 1 : text.length;
}

/**
 * Tells the borders of each grapheme of a text, in order. Runs of ASCII need no segmenter, which is what keeps
 * ordinary posts fast.
 */
export function eachGrapheme(text: string, tell: (at: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const beyond = nextBeyond(text, at);
    // A mark that combines may follow an ASCII letter, so such a letter belongs to the run after it.
    const plain = beyond === text.length ? beyond : beyond - 1;
    while (at < plain) {
      const pair = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      tell(at, at + pair);
      at += pair;
    }
    if (at >= text.length) return;
    let end = Math.max(beyond, at) + 1;
    while (end < text.length && (!isAscii(text, end) || (end + 1 < text.length && !isAscii(text, end + 1))))
      end++;
    if (end < text.length && !isAscii(text, end - 1)) end++;
    for (const part of segmenter().segment(text.slice(at, end))) {
      tell(at + part.index, at + part.index + part.segment.length);
    }
    at = end;
  }
}
