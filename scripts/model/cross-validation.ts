import { weigh } from '../../rules/model/implicit.ts';
import type { Weights } from '../../rules/model/weights.ts';
import { modelOf } from '../../rules/model/weights.ts';
import { learn, type Settings } from './learn.ts';
import { type Lesson, madeUp, mayLearn } from './lessons.ts';

/** A lesson with its score by a model that has seen nothing of its group. */
export interface Scored {
  lesson: Lesson;
  score: number;
}

function scored(lessons: readonly Lesson[], weights: Weights): Scored[] {
  const model = modelOf(weights);
  return lessons.map((lesson) => ({ lesson, score: weigh(lesson.read, model).score }));
}

/**
 * Leaves out one group after the other, learns from the rest and scores the group left out: what is to be expected of
 * posts from elsewhere. Groups that nothing may be learnt from are scored by what was learnt of all the others.
 * Posts that we made up are no measure of anything.
 */
export function leaveOneOut(lessons: readonly Lesson[], settings: Settings, whole: Weights): Scored[] {
  const learning = lessons.filter(({ group }) => mayLearn(group));
  const groups = [...new Set(learning.map(({ group }) => group))].filter((group) => group !== madeUp);
  return [
    ...groups.flatMap((group) => {
      const weights = learn(
        learning.filter((lesson) => lesson.group !== group),
        settings,
      );
      return scored(
        learning.filter((lesson) => lesson.group === group),
        weights,
      );
    }),
    ...scored(
      lessons.filter(({ group }) => !mayLearn(group)),
      whole,
    ),
  ];
}

/** Whether the model may speak of somebody who is named: the rules found nothing. */
export const modelSpeaks = ({ lesson }: Scored): boolean =>
  lesson.topic === 'someone' && lesson.verdict === 'clear';

/** Whether a post names somebody, whatever the rules found. */
export const namesSomeone = ({ lesson }: Scored): boolean => lesson.topic === 'someone';

/**
 * The lowest score that no more than this share of the posts reach which speak of politics and are fine.
 * @param counts of which posts the score counts
 */
export function barFor(all: readonly Scored[], share: number, counts: (one: Scored) => boolean): number {
  const fine = all.filter(({ lesson }) => !lesson.leans && lesson.how === 'political');
  const scores = fine
    .filter(counts)
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const first = scores[Math.floor(share * fine.length)];
  return first === undefined ? 0 : first + 1;
}

/** The lowest score from which on so many of the posts that the model speaks on lean, and how many of them it finds. */
export function sureFrom(
  all: readonly Scored[],
  precision: number,
): { bar: number; right: number; wrong: number } {
  let best = { bar: Number.POSITIVE_INFINITY, right: 0, wrong: 0 };
  let right = 0;
  let wrong = 0;
  const order = all.filter(modelSpeaks).toSorted((a, b) => b.score - a.score);
  order.forEach(({ lesson, score }, i) => {
    if (lesson.leans) right++;
    else wrong++;
    if (order[i + 1]?.score === score) return;
    if (right >= precision * (right + wrong)) best = { bar: score, right, wrong };
  });
  return best;
}
