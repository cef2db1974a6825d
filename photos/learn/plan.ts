import type { Learned, LearnedPack } from './learned.ts';
import type { Shown } from './shown.ts';

/** What is known of pictures, by `keyOf`. */
export type Known = ReadonlyMap<string, Learned>;

/** One picture may show a face and, in another list, count as an emblem. */
export const keyOf = ({ of, picture }: Pick<Shown, 'of' | 'picture'>): string => `${of} ${picture}`;

/** What an earlier form of the pack has left. */
export function knownOf(kept: LearnedPack | undefined): Known {
  return new Map<string, Learned>([
    ...(kept?.faces ?? []).map(
      ({ picture, embedding }) => [keyOf({ of: 'portraits', picture }), { embedding }] as const,
    ),
    ...(kept?.emblems ?? []).map(
      ({ picture, features }) => [keyOf({ of: 'emblems', picture }), { features }] as const,
    ),
  ]);
}

/** The pictures of which nothing is known yet, each once, whatever number of contests it stands in. */
export function toLearn(shown: readonly Shown[], known: Known): Shown[] {
  const unknown = shown.filter((one) => !known.has(keyOf(one)));
  return [...new Map(unknown.map((one) => [keyOf(one), one])).values()];
}
