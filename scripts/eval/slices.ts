import type { Verdict } from '../../rules/verdict.ts';
import { shown } from './interval.ts';
import type { Post } from './posts.ts';
import { levelNames, levels } from './readers.ts';
import type { Section } from './table.ts';
import { f1, falseAlarms, precision, recall, tally } from './tally.ts';

/** A post with what the engine said of it. */
export interface Judged extends Post {
  verdict: Verdict;
}

/** Ways to cut the posts up: the names of the slices that a post is in. */
const cuts: Readonly<Record<string, (post: Judged) => readonly string[]>> = {
  how: ({ how }) => [how],
  kind: ({ kinds }) => kinds,
  source: ({ source }) => [source],
};

const columns = ['says', 'recall', 'false alarms', 'precision', 'F1'];

/** The scores of some posts, a row for each level. */
export const scoreRows = (name: string, posts: readonly Judged[]): string[][] =>
  levelNames.map((level, at) => {
    const counted = tally(posts, ({ verdict }) => levels[level](verdict));
    const shares = [recall(counted), falseAlarms(counted), precision(counted), f1(counted)];
    const counts = `${counted.violations} + ${counted.ok}`;
    return [at === 0 ? name : '', at === 0 ? counts : '', level, ...shares.map(shown)];
  });

/** A table of `scoreRows`. */
export const scoreSection = (title: string, rows: readonly (readonly string[])[]): Section => ({
  title,
  head: [title, 'violations + ok', ...columns],
  rows,
});

/** Every cut of the posts, the largest slices first. */
export function sliceSections(posts: readonly Judged[]): Section[] {
  const scored = posts.filter(({ label }) => label !== 'unclear');
  return Object.entries(cuts).map(([title, cut]) => {
    const slices = Map.groupBy(
      scored.flatMap((post) => cut(post).map((name) => ({ name, post }))),
      ({ name }) => name,
    );
    const ordered = [...slices].toSorted(([, a], [, b]) => b.length - a.length);
    return scoreSection(
      title,
      ordered.flatMap(([name, found]) =>
        scoreRows(
          name,
          found.map(({ post }) => post),
        ),
      ),
    );
  });
}
