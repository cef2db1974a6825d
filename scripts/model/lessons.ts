import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { createJudge } from '../../rules/engine/judge.ts';
import { createRoster } from '../../rules/engine/roster.ts';
import { knowsWith, type Read, readPart } from '../../rules/engine/signals.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import { type Topic, topicOf } from '../../rules/model/implicit.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { type Occasion, occasionOf, sources } from '../../tests/corpora/sources.ts';
import { readPosts } from '../eval/posts.ts';
import { contestsOf } from '../eval/situations.ts';
import { splitOf } from '../eval/split.ts';

/** A judged post as the engine reads it. */
export interface Lesson {
  id: string;
  /** Where it is from: collections by the same hand are one. */
  group: string;
  leans: boolean;
  how: 'explicit' | 'implicit' | 'political' | 'life';
  read: Read;
  /** What the rules say without a model. */
  verdict: Verdict['verdict'];
  /** What it is about, when the model may speak. */
  topic: Topic | undefined;
}

/** Collections that a shipped model may be trained on; see the data folder's README. */
const learned: Readonly<Record<string, string>> = {
  akhai: 'akhai',
  ekora: 'ekora',
  'luth-aspects': 'luth',
  'audhi-jkw': 'audhi',
  'audhi-pbw': 'audhi',
  apta: 'apta',
  ridife: 'everyday',
  'smsa-2019': 'politics-2019',
  'emot-2019': 'politics-2019',
  'ridife-2019': 'politics-2019',
  smsa: 'everyday',
  emot: 'everyday',
  'nusax-ind': 'everyday',
  'nusax-jav': 'everyday',
  'nusax-sun': 'everyday',
};
/** Posts that we made up, under the contest of the training page. */
export const madeUp = 'made-up';
const groupOf = (source: string): string => learned[source] ?? source;

/** Whether a shipped model may learn from a group; the others only measure it. */
export const mayLearn = (group: string): boolean =>
  group === madeUp || Object.values(learned).includes(group);

/** Makes a reader of texts under an election. */
export function readerOf(situation: Situation): (text: string) => Pick<Lesson, 'read' | 'verdict' | 'topic'> {
  const roster = createRoster(situation.contests);
  const knows = knowsWith(roster);
  const judge = createJudge(situation);
  return (text) => {
    const read = readPart(text, 'text', roster, knows);
    const { verdict } = judge({ activity: 'post', text });
    return { read, verdict, topic: topicOf(read, situation.contests) };
  };
}

const campaign = (contests: readonly Contest[], day: string): Situation => ({
  day,
  role: 'pns',
  contests,
  stage: 'candidates',
});

function madeUpLessons(): Lesson[] {
  const read = readerOf(campaign(contoh.contests, '2024-10-15'));
  const lines = readFileSync(new URL('made-up.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, row): Lesson => {
    const [label, text = ''] = line.split('\t');
    const leans = label === 'violation';
    const how = leans ? 'implicit' : 'political';
    return { id: `${madeUp}:${row}`, group: madeUp, leans, how, ...read(text) };
  });
}

/** Every judged post that may be looked at while rules are written, and those we made up; unclear ones left out. */
export function readLessons(data: string): Lesson[] {
  const labels = fileURLToPath(new URL('../../tests/corpora/labels', import.meta.url));
  const readers = new Map<Occasion, ReturnType<typeof readerOf>>();
  const { posts } = readPosts({ data, labels }, sources);
  const judged = posts.flatMap(({ id, source, text, label, how }): Lesson[] => {
    if (splitOf(id) !== 'dev' || label === 'unclear' || how === '-') return [];
    const occasion = occasionOf(source);
    const read = readers.get(occasion) ?? readerOf(campaign(contestsOf(occasion), occasion.day));
    readers.set(occasion, read);
    return [{ id, group: groupOf(source), leans: label === 'violation', how, ...read(text) }];
  });
  return [...judged, ...madeUpLessons()];
}
