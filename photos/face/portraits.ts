import { distanceOf } from './distance.ts';
import type { FaceReference } from './likeness.ts';

/** What a pack's portraits lack for telling its candidates apart. */
export type PortraitWarning =
  /** Somebody would be taken for somebody else: leave one of the two portraits out. */
  | { kind: 'too-near'; names: [string, string]; distance: number }
  /** Somebody will often not be found. */
  | { kind: 'too-few'; name: string; portraits: number };

/** Portraits of two people that lie nearer are too alike to be of use. */
export const apart = 0.6;
/** With so many portraits of a person, 94 of 100 faces are found; with one, 81. */
export const enough = 3;

/** For whoever makes a pack, before it is used. */
export function portraitWarnings(
  portraits: readonly Pick<FaceReference, 'name' | 'embedding'>[],
): PortraitWarning[] {
  const people = Map.groupBy(portraits, ({ name }) => name);
  const names = [...people.keys()];
  const tooFew = names.flatMap((name): PortraitWarning[] => {
    const count = people.get(name)?.length ?? 0;
    return count < enough ? [{ kind: 'too-few', name, portraits: count }] : [];
  });
  const tooNear = names.flatMap((name, at) =>
    names.slice(at + 1).flatMap((other): PortraitWarning[] => {
      const distance = nearest(people.get(name) ?? [], people.get(other) ?? []);
      return distance < apart ? [{ kind: 'too-near', names: [name, other], distance }] : [];
    }),
  );
  return [...tooNear, ...tooFew];
}

type Embedded = Pick<FaceReference, 'embedding'>;

const nearest = (some: readonly Embedded[], others: readonly Embedded[]): number =>
  Math.min(...some.flatMap((one) => others.map((other) => distanceOf(one.embedding, other.embedding))));
