import { sequenceOf } from '../../rules/model/sequence.ts';
import type { Lesson } from './lessons.ts';

/** Two posts that share so much of their words are one template filled in twice. */
const alike = 0.6;

const wordsOf = ({ read }: Lesson): Set<string> =>
  new Set(sequenceOf(read.tokens, read.named).map(({ form }) => form));

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < alike * large.size) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / (one.size + other.size - both);
}

/** The lessons with only the first of those that are hardly changed copies of each other. */
export function withoutNearCopies(lessons: readonly Lesson[]): Lesson[] {
  const kept: { lesson: Lesson; words: Set<string> }[] = [];
  for (const lesson of lessons) {
    const words = wordsOf(lesson);
    if (kept.every((one) => overlap(one.words, words) < alike)) kept.push({ lesson, words });
  }
  return kept.map(({ lesson }) => lesson);
}
