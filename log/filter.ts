import type { IkrarPoint } from '../rules/verdict.ts';
import type { Check } from './check.ts';

/** What is looked for by typing. */
export interface Search {
  words: string;
  /** Rules and platforms, by id, whose names hold the words in the person's language. */
  rules: readonly string[];
  platforms: readonly string[];
}

/** What the history shows; a field left out lets every row through. */
export interface CheckFilter {
  /** From this moment on, and before that one, in milliseconds since the epoch. */
  from?: number | undefined;
  to?: number | undefined;
  platform?: string | undefined;
  activity?: Check['activity'] | undefined;
  verdict?: Check['verdict'] | undefined;
  decision?: Check['decision'] | undefined;
  /** Some finding touches this point of the pledge. */
  ikrar?: IkrarPoint | undefined;
  search?: Search | undefined;
}

/** The choices that one value of a row decides; each has an index beside the time. */
export const facets = ['platform', 'activity', 'verdict', 'decision'] as const;

/** A test for one row that is at hand; `find.ts` does the same over the whole database. */
export function matcher(filter: CheckFilter): (check: Check) => boolean {
  const { from = 0, to = Number.POSITIVE_INFINITY, ikrar, search } = filter;
  const words = search && wordsOf(search);
  return (check) =>
    check.at >= from &&
    check.at < to &&
    facets.every((facet) => !filter[facet] || check[facet] === filter[facet]) &&
    (!ikrar || check.findings.some((finding) => finding.ikrar === ikrar)) &&
    (!search ||
      !words ||
      saidIn(check).includes(words) ||
      search.platforms.includes(check.platform) ||
      check.findings.some(({ rule }) => search.rules.includes(rule)));
}

/** The words as they are compared: without their case, and nothing where only spaces were typed. */
export const wordsOf = ({ words }: Search): string => words.trim().toLowerCase();

/** All that a row says in words, evidence, reason and text, as it is compared. */
export const saidIn = ({ findings, reason, text }: Check): string =>
  [...findings.flatMap(({ words }) => words), reason ?? '', text ?? ''].join('\n').toLowerCase();
