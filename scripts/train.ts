import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { barFor, leaveOneOut } from './model/cross-validation.ts';
import { learn, type Settings } from './model/learn.ts';
import { mayLearn, readLessons } from './model/lessons.ts';
import { wordsWithoutWeight } from './model/proper-names.ts';
import { report } from './model/report.ts';
import { modelFile, textOf } from './model/weights-file.ts';

/** `npm run train`: learns `rules/model/weights.json` anew on the engine as it is, and measures it on groups left out. */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

/** Of the posts that speak of politics and are fine, the model may hint at so many. */
const mostHinted = 0.08;

const settings: Settings = {
  posts: 4,
  groups: 2,
  common: 0.05,
  restraint: 8,
  names: wordsWithoutWeight(),
};
const lessons = readLessons(values.data);
const learnt = learn(
  lessons.filter(({ group }) => mayLearn(group)),
  settings,
);
const scored = leaveOneOut(lessons, settings, learnt);
const weights = { ...learnt, bar: barFor(scored, mostHinted) };
const text = textOf(weights);
writeFileSync(modelFile, text);
console.log(report(scored, weights.bar));
const sizes = [weights.words, weights.pairs, weights.shapes].map((table) => Object.keys(table).length);
console.log(
  `${sizes[0]} words, ${sizes[1]} pairs, ${sizes[2]} shapes, ${text.length} bytes; bar ${weights.bar}, bias ${weights.bias}`,
);
