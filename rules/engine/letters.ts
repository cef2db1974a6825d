import { lookAlikes } from '../language/look-alikes.ts';
import { lazily } from '../lazily.ts';
import { eachGrapheme } from './graphemes.ts';

/** What a grapheme is to the tokeniser. */
export type LetterKind = 'letter' | 'digit' | 'emoji' | 'gap' | 'mark' | 'nothing';

/** One grapheme of the original text, folded: `as` is what it reads as, `at`..`end` where it stands (UTF-16). */
export interface Letter {
  kind: LetterKind;
  as: string;
  at: number;
  end: number;
  /** Written as a capital: splits `#PrabowoGibran`. */
  upper: boolean;
}

const lookAlike = new Map<string, string>();
for (let i = 0; i < lookAlikes.length; i += 2) lookAlike.set(lookAlikes.charAt(i), lookAlikes.charAt(i + 1));

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const decoration = /[\p{M}\p{Cf}]/u;

/** Circled and boxed letters and numbers (🅰 🅱 … ➊ ❷ …) that Unicode does not fold itself: where they begin, what the first reads as. */
const boxes = [
  [0x1f150, 26, 'a'],
  [0x1f170, 26, 'a'],
  [0x2776, 9, '1'],
  [0x2780, 9, '1'],
  [0x278a, 9, '1'],
  [0x24f5, 9, '1'],
] as const;

function unboxed(point: number): string {
  for (const [from, count, first] of boxes) {
    if (point >= from && point < from + count) return String.fromCharCode(first.charCodeAt(0) + point - from);
  }
  return '';
}

function foldOther(cluster: string): { kind: LetterKind; as: string } {
  const boxed = unboxed(cluster.codePointAt(0) ?? 0);
  if (boxed) return { kind: boxed <= '9' ? 'digit' : 'letter', as: boxed };
  if (emoji.test(cluster))
    return { kind: 'emoji', as: cluster.replace(/\ufe0e|\ufe0f|\p{Emoji_Modifier}/gu, '') };
  let as = '';
  for (const char of cluster.normalize('NFKD').toLowerCase()) {
    if (!decoration.test(char)) as += lookAlike.get(char) ?? char;
  }
  if (as === '') return { kind: 'nothing', as };
  if (/^\d+$/.test(as)) return { kind: 'digit', as };
  if (/^[\p{L}\p{N}]+$/u.test(as)) return { kind: 'letter', as };
  return { kind: /^\s+$/u.test(as) ? 'gap' : 'mark', as };
}

function foldAscii(code: number): { kind: LetterKind; as: string } {
  if (code >= 97 && code <= 122) return { kind: 'letter', as: String.fromCharCode(code) };
  if (code >= 65 && code <= 90) return { kind: 'letter', as: String.fromCharCode(code + 32) };
  if (code >= 48 && code <= 57) return { kind: 'digit', as: String.fromCharCode(code) };
  return { kind: code <= 32 ? 'gap' : 'mark', as: String.fromCharCode(code) };
}

const ascii = lazily(() => Array.from({ length: 128 }, (_, code) => foldAscii(code)));

/**
 * Folds a text grapheme by grapheme: styled letters, capitals, accents, look-alikes of other alphabets, marks of
 * no width. Linear in the length of the text.
 * @param offset where the text stands in a longer one
 * @example letters('𝐂obløs').map((l) => l.as).join('') // 'coblos'
 */
export function letters(text: string, offset = 0): Letter[] {
  const found: Letter[] = [];
  const table = ascii();
  eachGrapheme(text, (from, to) => {
    const code = text.charCodeAt(from);
    const plain = to - from === 1 ? table[code] : undefined;
    const at = offset + from;
    const end = offset + to;
    if (plain) {
      found.push({ kind: plain.kind, as: plain.as, at, end, upper: code >= 65 && code <= 90 });
      return;
    }
    const cluster = text.slice(from, to);
    const { kind, as } = foldOther(cluster);
    found.push({ kind, as, at, end, upper: kind === 'letter' && cluster !== cluster.toLowerCase() });
  });
  return found;
}
