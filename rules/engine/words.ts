import { squeeze, unleet } from './form.ts';
import { covered, splitGlued } from './glued.ts';
import type { Letter } from './letters.ts';
import type { Knows, Token } from './token.ts';

/** Longest word that is searched for glued words; anything longer is noise. */
const longestGlued = 48;
/** A plain word must be this long before it can be several words without a space. */
const shortestGlued = 9;

type Part = readonly Letter[];
const raw = (part: Part): string => {
  let word = '';
  for (const letter of part) word += letter.as;
  return word;
};

/** After these a digit is a number (`paslon2`); after any other word a 2 doubles it (`orang2`). */
const counted = new Set([
  'no',
  'nomor',
  'nomer',
  'urut',
  'nourut',
  'paslon',
  'pasangan',
  'calon',
  'jari',
  'capres',
  'caleg',
  'tps',
  'dapil',
]);

function token(part: Part, sentence: number, tag: number | undefined, form = squeeze(raw(part))): Token {
  const first = part[0];
  const last = part[part.length - 1];
  const made: Token = {
    kind: first?.kind === 'digit' ? 'number' : 'word',
    form,
    start: first?.at ?? 0,
    end: last?.end ?? 0,
    sentence,
  };
  if (tag !== undefined) made.tag = tag;
  if (part.length > 1 && part.every((letter) => letter.upper)) made.caps = true;
  return made;
}

/** Runs of letters and runs of digits, apart. */
function runs(part: Part): Letter[][] {
  const found: Letter[][] = [];
  for (const letter of part) {
    const run = found[found.length - 1];
    if (run && run[0]?.kind === letter.kind) run.push(letter);
    else found.push([letter]);
  }
  return found;
}

/** `PrabowoGibran` → `Prabowo`, `Gibran`; `PKBSatu` → `PKB`, `Satu`. */
function camel(part: Part): Letter[][] {
  const found: Letter[][] = [];
  part.forEach((letter, i) => {
    const before = part[i - 1];
    const after = part[i + 1];
    const starts = letter.upper && before && (!before.upper || (after && !after.upper));
    const run = found[found.length - 1];
    if (run && !starts) run.push(letter);
    else found.push([letter]);
  });
  return found;
}

function glued(part: Part, sentence: number, tag: number | undefined, knows: Knows): Token[] {
  const whole = token(part, sentence, tag);
  const isTag = tag !== undefined;
  if (knows(whole.form) || part.length > longestGlued || part.length < (isTag ? 6 : shortestGlued))
    return [whole];
  const split = splitGlued(
    part.map((letter) => letter.as),
    knows,
  );
  const known = split.filter((stretch) => stretch.known).length;
  if (known === 0 || (!isTag && !covered(split))) return [whole];
  // A short remainder beside a single word means that this is only part of another (`ganjaran`).
  if (known < 2 && split.some((stretch) => !stretch.known && stretch.to - stretch.from < 3)) return [whole];
  return split.map((stretch) => token(part.slice(stretch.from, stretch.to), sentence, tag));
}

/**
 * The tokens of one run of letters and digits as it stands between spaces: `c0bl0s` → coblos, `menangkan02` →
 * menangkan 02, `orang2` → orang, and inside a hashtag `#PrabowoGibran2024` → prabowo gibran 2024.
 */
export function wordTokens(part: Part, sentence: number, tag: number | undefined, knows: Knows): Token[] {
  if (tag === undefined && !part.some((letter) => letter.kind === 'digit'))
    return glued(part, sentence, tag, knows);
  const pieces = runs(part);
  if (pieces.length > 1) {
    const plain = part.length <= longestGlued ? squeeze(unleet(raw(part))) : '';
    if (plain && knows(plain))
      return [token(part, sentence, tag, plain)].map((made) => ({ ...made, kind: 'word' }));
  }
  const found: Token[] = [];
  for (const piece of pieces) {
    if (piece[0]?.kind === 'digit') {
      const before = found[found.length - 1];
      const doubled =
        tag === undefined && before?.kind === 'word' && raw(piece) === '2' && !counted.has(before.form);
      if (doubled && before) before.end = piece[0].end;
      else found.push(token(piece, sentence, tag));
    } else if (tag === undefined || knows(squeeze(raw(piece))))
      found.push(...glued(piece, sentence, tag, knows));
    else for (const hump of camel(piece)) found.push(...glued(hump, sentence, tag, knows));
  }
  return found;
}
