import { type Example, fitLogistic } from './logistic.ts';
import { fitTfIdf } from './tf-idf.ts';

export interface Lesson {
  text: string;
  positive: boolean;
}

const folds = 5;
const strengths = [3e-3, 1e-3, 3e-4, 1e-4];

type Score = (text: string) => number;

function train(lessons: readonly Lesson[], l2: number): Score {
  const vectors = fitTfIdf(lessons.map(({ text }) => text));
  const examples = lessons.map(({ text, positive }): Example => ({ input: vectors.of(text), positive }));
  const model = fitLogistic(examples, vectors.size, l2);
  return (text) => model(vectors.of(text));
}

/** Scores of lessons by models that have not seen them. */
function unseen(lessons: readonly Lesson[], l2: number): number[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    train(
      lessons.filter((_lesson, at) => at % folds !== fold),
      l2,
    ),
  );
  return lessons.map(({ text }, at) => models[at % folds]?.(text) ?? 0);
}

/** The score from which on flagging gives the best F1, and that F1. */
export function bestThreshold(
  scores: readonly number[],
  lessons: readonly Pick<Lesson, 'positive'>[],
): { threshold: number; f1: number } {
  const order = scores
    .map((score, at) => ({ score, positive: lessons[at]?.positive ?? false }))
    .toSorted((a, b) => b.score - a.score);
  const positives = order.filter(({ positive }) => positive).length;
  let best = { threshold: 1, f1: 0 };
  let right = 0;
  order.forEach(({ score, positive }, at) => {
    if (positive) right++;
    // Equal scores are flagged together.
    if (order[at + 1]?.score === score) return;
    const f1 = (2 * right) / (at + 1 + positives);
    if (f1 > best.f1) best = { threshold: score, f1 };
  });
  return best;
}

/** What Ikrar may flag of posts that are fine. */
const quiet = 0.03;

/** The lowest score from which on at most `share` of the lessons that are not positive are flagged. */
export function thresholdFor(
  share: number,
  scores: readonly number[],
  lessons: readonly Pick<Lesson, 'positive'>[],
): number {
  const others = scores.filter((_score, at) => !lessons[at]?.positive).toSorted((a, b) => b - a);
  const first = others[Math.floor(share * others.length)];
  return first === undefined ? 0 : Math.min(1, first + Number.EPSILON);
}

/**
 * TF-IDF and logistic regression: what a good afternoon's work gives. Its strength and threshold are chosen for F1 on
 * the lessons, each scored by a model that has not seen it.
 */
export function learn(lessons: readonly Lesson[]): {
  score: Score;
  threshold: number;
  /** From which on it flags no more than `quiet` of the others among the lessons. */
  quietThreshold: number;
  /** Of the lessons, in order, by models that have not seen them. */
  unseen: readonly number[];
} {
  const tried = strengths.map((l2) => {
    const scores = unseen(lessons, l2);
    return { l2, scores, ...bestThreshold(scores, lessons) };
  });
  const best = tried.reduce((one, other) => (other.f1 > one.f1 ? other : one));
  return {
    score: train(lessons, best.l2),
    threshold: best.threshold,
    quietThreshold: thresholdFor(quiet, best.scores, lessons),
    unseen: best.scores,
  };
}
