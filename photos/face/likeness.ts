import type { References } from '../seen.ts';
import { distanceOf } from './distance.ts';

export type FaceReference = References['faces'][number];

/** Whose face one is, most likely. */
export interface Likeness {
  name: string;
  /** To the nearest of this person's portraits. */
  distance: number;
  /** One for each place on a ballot that this person has. */
  references: FaceReference[];
}

/** Faces farther apart count as two people's. With three portraits each: 94 of 100 found, none of 117 strangers. */
export const samePerson = 0.5;

/** The person whose portrait is nearest to the face, when it is near enough. */
export function likenessOf(
  embedding: ArrayLike<number>,
  references: readonly FaceReference[],
): Likeness | undefined {
  const distances = references.map((reference) => distanceOf(embedding, reference.embedding));
  const distance = Math.min(...distances);
  const nearest = references[distances.indexOf(distance)];
  if (!nearest || distance >= samePerson) return undefined;
  const own = references.filter(({ name }) => name === nearest.name);
  return { name: nearest.name, distance, references: onceEach(own) };
}

const onceEach = (references: readonly FaceReference[]): FaceReference[] => [
  ...new Map(references.map((reference) => [`${reference.contest} ${reference.ticket}`, reference])).values(),
];

/** From this width on, in pixels of the small picture, more pixels of a face tell no more. */
const wideEnough = 80;

/** 0.5 or more exactly when a face is near enough and wide enough; less for every pixel that it lacks. */
export const confidenceOf = (distance: number, width: number): number =>
  (1 - distance) * Math.min(1, width / wideEnough);
