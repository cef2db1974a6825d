import { type Look, resultOf } from '../../components/photo/looks.ts';
import { type PhotoKind, photoKinds } from '../../rules/draft.ts';

/** What a person says of one thing that was seen. */
export type Mark = 'right' | 'wrong';

/** What a person says of one picture. */
export interface PhotoMarks {
  /** By place in what was seen. */
  signs: Readonly<Record<number, Mark>>;
  /** Kinds of which something was not seen; undefined until the person has said so. */
  missed: readonly PhotoKind[] | undefined;
}

/** By id of the look. */
export type Marks = Readonly<Record<number, PhotoMarks>>;

export const noMarks: PhotoMarks = { signs: {}, missed: undefined };
export const marksOf = (marks: Marks, { id }: Look): PhotoMarks => marks[id] ?? noMarks;

/** Whether everything that was seen is marked, and it is said whether something was missed. */
export function isMarked(look: Look, { signs, missed }: PhotoMarks): boolean {
  const result = resultOf(look);
  if (!result || result.refused || missed === undefined) return false;
  return result.seen.every((_, at) => signs[at] !== undefined);
}

export interface Count {
  right: number;
  wrong: number;
  unmarked: number;
  /** Pictures in which something of the kind was missed. */
  missed: number;
}

/** How often each kind was seen rightly and wrongly. */
export function countsOf(looks: readonly Look[], marks: Marks): Record<PhotoKind, Count> {
  const none = (): Count => ({ right: 0, wrong: 0, unmarked: 0, missed: 0 });
  const counts = { text: none(), hand: none(), face: none(), emblem: none() };
  for (const look of looks) {
    const { signs, missed = [] } = marksOf(marks, look);
    for (const [at, { kind }] of (resultOf(look)?.seen ?? []).entries()) {
      counts[kind][signs[at] ?? 'unmarked'] += 1;
    }
    for (const kind of missed) counts[kind].missed += 1;
  }
  return counts;
}

/** One thing that was seen, and whether rightly. */
interface Told {
  confidence: number;
  mark: Mark;
}

/** How many would be left if only what is at least this sure counted. */
export interface AtThreshold {
  threshold: number;
  right: number;
  wrong: number;
}

/** How fine the steps may be, in parts of 1, and how many a person looks through. */
const fineness = [100, 50, 20] as const;
const mostSteps = 12;

/** Steps from the first at which all is left to the last at which something is. */
function steps(told: readonly Told[]): AtThreshold[] {
  const sure = told.map(({ confidence }) => confidence);
  const [least, most] = [Math.min(...sure), Math.max(...sure)];
  const parts = fineness.find((one) => (most - least) * one < mostSteps) ?? fineness[2];
  const first = Math.floor(least * parts);
  const last = Math.floor(most * parts);
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const threshold = (first + step) / parts;
    const left = (mark: Mark) =>
      told.filter((one) => one.mark === mark && one.confidence >= threshold).length;
    return { threshold, right: left('right'), wrong: left('wrong') };
  });
}

/** What each threshold would leave, for each kind that has marks. */
export function thresholdsOf(looks: readonly Look[], marks: Marks): Map<PhotoKind, AtThreshold[]> {
  const told = new Map<PhotoKind, Told[]>();
  for (const look of looks) {
    const { signs } = marksOf(marks, look);
    for (const [at, { kind, confidence }] of (resultOf(look)?.seen ?? []).entries()) {
      const mark = signs[at];
      if (mark) told.set(kind, [...(told.get(kind) ?? []), { confidence, mark }]);
    }
  }
  return new Map(
    photoKinds.flatMap((kind) => {
      const some = told.get(kind);
      return some ? [[kind, steps(some)] as const] : [];
    }),
  );
}
