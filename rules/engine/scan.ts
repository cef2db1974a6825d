import { letters } from './letters.ts';
import { readLetters } from './scan-letters.ts';
import { ScanState } from './scan-state.ts';
import type { Knows, Token } from './token.ts';

const link = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s]+/iy;
/** What ASCII characters are to `scanPlain`. */
const [blank, letter, sign, special] = [0, 1, 2, 3];

/** Signs that belong to words or begin something of their own, for which letters are read one by one. */
const specials = "@#$'`";

function kindOf(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return blank;
  if (/[a-z\d]/i.test(char)) return letter;
  return specials.includes(char) ? special : sign;
}

const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? special;

/** `.` and `;` end a sentence before a blank, the end, or another dot. */
function endsSentence(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (char === '!' || char === '?') return true;
  if (char !== '.' && char !== ';') return false;
  return at + 1 === end || text.charCodeAt(at + 1) <= 32 || text.charAt(at + 1) === '.';
}

/** Reads words and signs between blanks that are all plain. */
function scanPlain(state: ScanState, text: string, from: number, end: number): void {
  for (let at = from; at < end; ) {
    if (kindAt(text, at) === letter) {
      const low = text.charCodeAt(at) | 32;
      // h, p and w
      if (low === 104 || low === 112 || low === 119) {
        link.lastIndex = at;
        if (link.test(text)) {
          state.add({ kind: 'url', form: 'http', start: at, end, sentence: state.sentence });
          return;
        }
      }
      let to = at + 1;
      while (to < end && kindAt(text, to) === letter) to++;
      state.plainWord(at, to);
      at = to;
    } else {
      const code = text.charCodeAt(at);
      state.sign(text.charAt(at), code > 32, endsSentence(text, at, end));
      at++;
    }
  }
}

/** The tokens as they stand in the text, before hidden words are put together and slang is read. */
export function scan(text: string, knows: Knows): Token[] {
  const state = new ScanState(text, knows);
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === blank) {
      const char = text.charAt(at++);
      if (char === '\n' || char === '\r') state.endSentence();
      continue;
    }
    let end = at;
    let plain = true;
    for (; end < text.length; end++) {
      const here = kindAt(text, end);
      if (here === blank) break;
      if (here === special) plain = false;
    }
    if (plain) scanPlain(state, text, at, end);
    else readLetters(state, text, letters(text.slice(at, end), at));
    at = end;
  }
  return state.found;
}
