import { expect, it } from 'vitest';
import { bestThreshold, type Lesson, learn, thresholdFor } from './learned.ts';

const weather = [
  'pagi ini hujan',
  'siang ini panas',
  'sore ini berangin',
  'malam ini cerah',
  'besok mungkin hujan',
];
const meals = ['makan soto', 'makan rawon', 'minum kopi', 'masak sayur', 'minum jamu'];

/** Whether it is about a meal, in every mixture with the weather. */
const lessons: Lesson[] = weather.flatMap((sky) => [
  ...meals.map((meal) => ({ text: `${sky}, enaknya ${meal}`, positive: true })),
  ...weather.map((later) => ({ text: `${sky}, katanya ${later}`, positive: false })),
]);

it('learns a toy set, and reads words it has met in new company', () => {
  const { score, threshold } = learn(lessons);
  expect(score('besok masak sayur, minum kopi')).toBeGreaterThanOrEqual(threshold);
  expect(score('kemarin panas, malam ini cerah')).toBeLessThan(threshold);
});

it('scores each lesson by a model that has not seen it', () => {
  // Each word stands in two lessons, and those two fall together: whoever has seen neither can know nothing.
  const riddles = Array.from({ length: 50 }, (_, at) => ({
    text: `teka${at % 25}`,
    positive: (at % 25) % 2 === 0,
  }));
  const { unseen } = learn(riddles);
  expect(Math.max(...unseen) - Math.min(...unseen)).toBeLessThan(0.1);
});

it('comes to the same twice', () => {
  expect(learn(lessons).unseen).toEqual(learn(lessons).unseen);
});

it('finds the threshold with the best F1, equal scores together', () => {
  const no = [{ positive: false }];
  const signs = [true, true, false, true, false].map((positive) => ({ positive }));
  expect(bestThreshold([0.9, 0.8, 0.8, 0.6, 0.1], signs)).toEqual({ threshold: 0.6, f1: 6 / 7 });
  expect(bestThreshold([0.5, 0.5, 0.5], [{ positive: true }, ...no, ...no])).toEqual({
    threshold: 0.5,
    f1: 0.5,
  });
});

it('finds the threshold that flags few of the others', () => {
  const scores = Array.from({ length: 100 }, (_, at) => at / 100);
  const none = scores.map(() => ({ positive: false }));
  const threshold = thresholdFor(0.03, scores, none);
  expect(scores.filter((score) => score >= threshold)).toHaveLength(3);
});
