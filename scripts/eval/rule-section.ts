import { shown, wilson } from './interval.ts';
import type { Judged } from './slices.ts';
import type { Section } from './table.ts';

const has = (rule: string, { verdict }: Judged): boolean => verdict.findings.some((one) => one.rule === rule);

/** For each rule that is met: how often rightly, and how much of all violations it sees. */
export function ruleSection(posts: readonly Judged[]): Section {
  const violations = posts.filter(({ label }) => label === 'violation');
  const ok = posts.filter(({ label }) => label === 'ok');
  const met = new Set(
    [...violations, ...ok].flatMap(({ verdict }) => verdict.findings.map(({ rule }) => rule)),
  );
  const counted = [...met].map((rule) => ({
    rule,
    right: violations.filter((post) => has(rule, post)).length,
    wrong: ok.filter((post) => has(rule, post)).length,
  }));
  return {
    title: 'rule',
    head: ['rule', 'violations', 'ok posts', 'precision', 'share of violations', 'share of ok posts'],
    rows: counted
      .toSorted((a, b) => b.right + b.wrong - (a.right + a.wrong))
      .map(({ rule, right, wrong }) => [
        rule,
        String(right),
        String(wrong),
        shown(wilson(right, right + wrong)),
        shown(wilson(right, violations.length)),
        shown(wilson(wrong, ok.length)),
      ]),
  };
}
