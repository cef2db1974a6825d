import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { barFor, leaveOneOut, modelSpeaks, namesSomeone } from './model/cross-validation.ts';
import { learn, type Settings } from './model/learn.ts';
import { mayLearn, readLessons } from './model/lessons.ts';
import { wordsWithoutWeight } from './model/proper-names.ts';
import { report } from './model/report.ts';
import { modelFile, textOf } from './model/weights-file.ts';

/** `npm run train`: learns `rules/model/weights.json` anew on the engine as it is, and measures it on groups left out. */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

/** Of the posts that speak of politics and are fine, the model may hint at so many. */
const mostHinted = 0.16;
/** So many may reach the score at which words that lean are held. */
const mostSure = 0.002;
/** A post that names nobody takes as much more as one word can weigh. */
const heaviest = 127;

const settings: Settings = {
  posts: 3,
  groups: 2,
  common: 0.03,
  restraint: 8,
  names: wordsWithoutWeight(),
};
const lessons = readLessons(values.data);
const learnt = learn(
  lessons.filter(({ group }) => mayLearn(group)),
  settings,
);
const scored = leaveOneOut(lessons, settings, learnt);
const bar = barFor(scored, mostHinted, modelSpeaks);
const sureBar = barFor(scored, mostSure, namesSomeone);
const weights = { ...learnt, bar, raceBar: bar + heaviest, sureBar };
const text = textOf(weights);
writeFileSync(modelFile, text);
console.log(report(scored, weights));
const sizes = [weights.words, weights.pairs, weights.shapes].map((table) => Object.keys(table).length);
console.log(
  `${sizes[0]} words, ${sizes[1]} pairs, ${sizes[2]} shapes, ${text.length} bytes; bars ${bar}, ${weights.raceBar} and ${sureBar}, bias ${weights.bias}`,
);
