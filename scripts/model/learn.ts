import { featuresOf } from '../../rules/model/features.ts';
import type { Feature } from '../../rules/model/vocabulary.ts';
import type { Weights } from '../../rules/model/weights.ts';
import { type Example, fitLine } from './fit.ts';
import { growingVocabulary } from './growing.ts';
import type { Lesson } from './lessons.ts';
import { withoutNearCopies } from './near-copies.ts';
import { capitalWords } from './proper-names.ts';

export interface Settings {
  /** In so many posts of so many groups something must stand to be learnt. */
  posts: number;
  groups: number;
  /** A word that stands in a larger share of posts only glues sentences together. */
  common: number;
  /** How strongly weights are held back. */
  restraint: number;
  /** Words that carry no weight. */
  names: ReadonlySet<string>;
}

/** Heaviest weight of the file: what fits into a byte. */
const heaviest = 127;
/** What weighs less decides nothing and need not be shipped. */
const lightest = 3;

interface Read {
  lesson: Lesson;
  features: readonly Feature[];
}

/** What stands in enough posts of enough groups, and is neither glue nor anybody's name. */
function worthLearning(reads: readonly Read[], { posts, groups, common, names }: Settings): Feature[] {
  const seen = new Map<Feature, { posts: number; groups: Set<string> }>();
  for (const { lesson, features } of reads) {
    for (const feature of features) {
      const count = seen.get(feature) ?? { posts: 0, groups: new Set() };
      count.posts++;
      count.groups.add(lesson.group);
      seen.set(feature, count);
    }
  }
  const named = ({ family, name }: Feature): boolean =>
    family !== 'shapes' && name.split(' ').some((word) => names.has(word.replace('#', '')));
  const enough = [...seen].filter(
    ([{ family }, count]) =>
      count.posts >= posts &&
      count.groups.size >= groups &&
      (family !== 'words' || count.posts <= common * reads.length),
  );
  return enough.map(([feature]) => feature).filter((feature) => !named(feature));
}

/**
 * How much each lesson counts: both labels the same together, and within a label a group by the square root of its size,
 * so that one large collection does not decide alone.
 */
function importance(lessons: readonly Lesson[]): number[] {
  const key = ({ leans, group }: Lesson): string => `${leans} ${group}`;
  const sizes = new Map<string, number>();
  for (const lesson of lessons) sizes.set(key(lesson), (sizes.get(key(lesson)) ?? 0) + 1);
  const raw = lessons.map((lesson) => 1 / Math.sqrt(sizes.get(key(lesson)) ?? 1));
  const total = (leans: boolean): number =>
    raw.reduce((sum, one, i) => sum + (lessons[i]?.leans === leans ? one : 0), 0);
  const totals = new Map([true, false].map((leans) => [leans, total(leans)]));
  return lessons.map(({ leans }, i) => ((raw[i] ?? 0) * lessons.length) / 2 / (totals.get(leans) ?? 1));
}

const sorted = (table: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(table.toSorted(([one], [other]) => (one < other ? -1 : 1)));

/**
 * Learns the model's weights from lessons: the same lessons always give the same weights.
 * @returns weights with a bar at zero; where to put it is for `cross-validation.ts`
 */
export function learn(all: readonly Lesson[], settings: Settings): Weights {
  const lessons = withoutNearCopies(
    all.filter(({ how, leans, topic }) => topic !== undefined || leans || how === 'political'),
  );
  const vocabulary = growingVocabulary();
  const reads = lessons.map((lesson) => ({
    lesson,
    features: [...featuresOf(lesson.read, vocabulary).at.keys()],
  }));
  const names = new Set([...settings.names, ...capitalWords(lessons)]);
  const features = worthLearning(reads, { ...settings, names });
  const numbers = new Map(features.map((feature, i) => [feature, i]));
  const counts = importance(lessons);
  const examples = reads.map(
    ({ lesson, features: found }, i): Example => ({
      features: found.flatMap((feature) => numbers.get(feature) ?? []),
      leans: lesson.leans,
      counts: counts[i] ?? 0,
    }),
  );
  const line = fitLine(examples, features.length, settings.restraint);
  const scale = heaviest / Math.max(...line.weights.map(Math.abs), Number.EPSILON);
  const table = (family: Feature['family']): Record<string, number> =>
    sorted(
      features.flatMap((feature, i) => {
        const weight = Math.round(scale * (line.weights[i] ?? 0));
        return feature.family === family && Math.abs(weight) >= lightest
          ? [[feature.name, weight] as const]
          : [];
      }),
    );
  return {
    bar: 0,
    raceBar: 0,
    sureBar: 0,
    bias: Math.round(scale * line.bias),
    words: table('words'),
    pairs: table('pairs'),
    shapes: table('shapes'),
  };
}
