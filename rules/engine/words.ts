import { doubledIn } from './doubled.ts';
import { stemOf } from './endings.ts';
import { squeeze } from './form.ts';
import { coverGlued, type Stretch, splitGlued } from './glued.ts';
import { hasHumps, humps, raw } from './humps.ts';
import { leetWords } from './leet-words.ts';
import { slang } from './slang.ts';
import type { Knows, Token } from './token.ts';
import { longestGlued, type Part, type Place, runs, signs, token } from './word-token.ts';

/** A plain word must be this long before it can be several words without a space. */
const shortestGlued = 9;
const shortestGluedTag = 6;

/** A shorter word in a hashtag that is not known as a whole may be there by chance. */
const shortestProof = 4;

const pieces = (part: Part, split: readonly Stretch[], place: Place): Token[] =>
  split.map(({ from, to }) => token(part.slice(from, to), place));

/** Of the words that a hashtag is glued from some may be slang; most short ones are there by chance. */
const shortSlang = new Set(['aku', 'gue', 'gua', 'jgn', 'ojo', 'utk', 'gw', 'yg']);
const tagWords = ({ tag, knows }: Place): Knows =>
  tag === undefined
    ? knows
    : (form) => knows(form) || ((form.length > 3 || shortSlang.has(form)) && slang.has(form));

/** A word that is not known, as the known words it is glued from; in a hashtag some of it may stay unknown. */
function glued(part: Part, place: Place, partly = place.tag !== undefined): Token[] {
  const shortest = place.tag === undefined ? shortestGlued : shortestGluedTag;
  if (part.length < shortest || part.length > longestGlued) return [token(part, place)];
  const form = squeeze(raw(part));
  if (place.tag === undefined && stemOf(form, place.knows) !== undefined) return [token(part, place, form)];
  const covered = coverGlued(signs(part), tagWords(place));
  if (covered.length > 0) return pieces(part, covered, place);
  if (!partly) return [token(part, place)];
  const split = splitGlued(signs(part), (one) => place.knows(one) || shortSlang.has(one));
  const known = split.filter((stretch) => stretch.known).length;
  if (!split.some((stretch) => stretch.known && stretch.to - stretch.from >= shortestProof))
    return [token(part, place)];
  // A short remainder beside a single word means that this is only part of another (`ganjaran`).
  if (known < 2 && split.some((stretch) => !stretch.known && stretch.to - stretch.from < 3))
    return [token(part, place)];
  return pieces(part, split, place);
}

/** A run of letters. */
function lettersOnly(part: Part, place: Place): Token[] {
  const form = squeeze(raw(part));
  if (place.knows(form)) return [token(part, place, form)];
  if (!hasHumps(part))
    return place.tag === undefined && part.length < shortestGlued
      ? [token(part, place, form)]
      : glued(part, place);
  const apart = humps(part, place.knows);
  const known = apart.map((hump) => hump.length > 2 && place.knows(squeeze(raw(hump))));
  // Outside a hashtag capitals inside a word need a better reason: `iPhone`, `DiLaN`.
  if (place.tag === undefined && !(known.includes(true) && apart.every((hump) => hump.length > 2)))
    return glued(part, place);
  return apart.flatMap((hump, i) =>
    known[i]
      ? [token(hump, place)]
      : glued(hump, place, place.tag !== undefined && (apart.length < 2 || !hump[0]?.upper)),
  );
}

/** Letters and numbers, apart: `menangkan02` → menangkan 02. */
const mixed = (part: Part, place: Place): Token[] =>
  runs(part).flatMap((run) => (run[0]?.kind === 'digit' ? [token(run, place)] : lettersOnly(run, place)));

/** `pilih2` → pilih pilih. */
function doubled(part: Part, place: Place): Token[] | undefined {
  const found = doubledIn(runs(part));
  if (!found) return undefined;
  const { word, again, second, after } = found;
  const both = [...lettersOnly(word, place), token(again, place, squeeze(second), true)];
  return after.length > 0 ? [...both, ...lettersOnly(after, place)] : both;
}

/** What stands between spaces, or between the signs of a hashtag. */
function tokensOfWord(part: Part, place: Place): Token[] {
  const first = part[0]?.kind;
  if (part.every(({ kind }) => kind === first))
    return first === 'digit' ? [token(part, place)] : lettersOnly(part, place);
  const form = squeeze(raw(part));
  if (place.knows(form)) return [token(part, place, form, true)];
  return (
    (place.tag === undefined && doubled(part, place)) ||
    leetWords(part, place, (rest) => mixed(rest, place)) ||
    mixed(part, place)
  );
}

/**
 * The tokens of one run of letters and digits as it stands between spaces: `c0bl0s` → coblos, `menangkan02` →
 * menangkan 02, `orang2` → orang orang, and inside a hashtag `#PrabowoGibran2024` → prabowo gibran 2024.
 */
export const wordTokens = (part: Part, sentence: number, tag: number | undefined, knows: Knows): Token[] =>
  tokensOfWord(part, {
    sentence,
    tag,
    knows,
  });
