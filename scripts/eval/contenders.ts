import type { Contest } from '../../rules/contests/schema.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { type Occasion, occasionOf } from '../../tests/corpora/sources.ts';
import { learn } from './learned.ts';
import type { Post, Text } from './posts.ts';
import { engine, levelNames, levels, variants } from './readers.ts';
import { contestsOf, judgeBySource } from './situations.ts';
import { splitOf } from './split.ts';
import { namesAndCues, namesList } from './word-lists.ts';

/** Somebody who flags texts. */
export interface Contender {
  name: string;
  flags: (text: Text) => boolean;
}

/** What the engine says of a text under its own election; each text is read once. */
export type Read = (text: Text) => Verdict;

/** Asks once for each id. */
function once<Answer>(ask: (text: Text) => Answer): (text: Text) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text.id) ?? ask(text);
    known.set(text.id, answer);
    return answer;
  };
}

export const engineRead = (): Read => once(judgeBySource(engine, 'candidates'));

const atLevels = (name: string, read: Read): Contender[] =>
  levelNames.map((level) => ({ name: `${name}: ${level}`, flags: (text) => levels[level](read(text)) }));

/** A list made for the election that a text is read under. */
function byOccasion(make: (contests: readonly Contest[]) => (text: string) => boolean): Contender['flags'] {
  const made = new Map<Occasion, (text: string) => boolean>();
  return ({ source, text }) => {
    const occasion = occasionOf(source);
    const list = made.get(occasion) ?? make(contestsOf(occasion));
    made.set(occasion, list);
    return list(text);
  };
}

/** Trained on the judged posts of `dev`; a post of those is scored by a model that has not seen it. */
export function learnedScore(posts: readonly Post[]): {
  score: (text: Text) => number;
  threshold: number;
  quietThreshold: number;
} {
  const lessons = posts.filter(({ id, label }) => splitOf(id) === 'dev' && label !== 'unclear');
  const { score, unseen, ...thresholds } = learn(
    lessons.map(({ text, label }) => ({ text, positive: label === 'violation' })),
  );
  const known = new Map(lessons.map(({ id }, at) => [id, unseen[at] ?? 0]));
  return { score: once(({ id, text }) => known.get(id) ?? score(text)), ...thresholds };
}

/** The engine, its variants, and what could be had more cheaply. */
export function contendersFor(read: Read, learned: ReturnType<typeof learnedScore>): Contender[] {
  return [
    ...atLevels(engine.name, read),
    ...variants.flatMap((one) => atLevels(one.name, once(judgeBySource(one, 'candidates')))),
    { name: 'list of names', flags: byOccasion(namesList) },
    { name: 'names and partisan words', flags: byOccasion(namesAndCues) },
    {
      name: 'TF-IDF and logistic regression',
      flags: (text) => learned.score(text) >= learned.threshold,
    },
    {
      name: 'the same, kept quiet',
      flags: (text) => learned.score(text) >= learned.quietThreshold,
    },
  ];
}
