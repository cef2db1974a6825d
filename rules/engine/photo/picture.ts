import type { PhotoSign } from '../../draft.ts';
import type { SignalId } from '../../signal.ts';
import type { Roster } from '../roster.ts';
import type { Signal } from '../signal.ts';
import type { Situation } from '../situation.ts';
import type { Knows } from '../token.ts';
import { handSignals } from './hands.ts';
import { referredIn, seenAt, showsEverybody } from './references.ts';
import { wordReader } from './words-in.ts';

/** Beside these words an emblem takes no side. */
const neutral: ReadonlySet<SignalId> = new Set(['neutrality']);

/** The faces and emblems of those on the ballots in force. */
function referenceSignals(
  signs: readonly PhotoSign[],
  { contests }: Situation,
  words: readonly Signal[],
): Signal[] {
  const found = referredIn(signs, contests);
  const emblems = found.filter(({ kind }) => kind === 'emblem');
  const shown = showsEverybody(emblems) || words.some(({ id }) => neutral.has(id)) ? [] : emblems;
  return [
    ...found
      .filter(({ kind }) => kind === 'face')
      .map(({ sign, contest }) => seenAt('photo-candidate', sign, contest)),
    ...shown.map(({ sign, contest }) => seenAt('photo-attribute', sign, contest)),
  ];
}

/**
 * Prepares the reading of pictures for a situation.
 * @returns the signals in what was seen in a draft's pictures; each stands in one sign
 */
export function pictureReader(
  situation: Situation,
  roster: Roster,
  knows: Knows,
): (signs: readonly PhotoSign[]) => Signal[] {
  const wordsOf = wordReader(situation.contests, roster, knows);
  return (signs) => {
    const words = wordsOf(signs);
    return [...words, ...handSignals(signs, situation), ...referenceSignals(signs, situation, words)];
  };
}
