import type { Contest } from '../contests/schema.ts';
import type { Named } from './named.ts';
import type { Roster } from './roster.ts';
import { isYear, stretches } from './stretches.ts';
import type { Token } from './token.ts';

const offices = new Map<string, Contest['office']>([
  ['presiden', 'presiden'],
  ['gubernur', 'gubernur'],
  ['bupati', 'bupati'],
  ['walikota', 'walikota'],
  ['wali kota', 'walikota'],
]);

const onBallot = (roster: Roster): Set<Contest> =>
  new Set([...roster.numbers.values()].flat().flatMap(({ contest }) => contest ?? []));

/** `#2019GantiPresiden`, `GantiBupati`: against whoever is in office, and so for those who stand against them. */
export function changeTags(tokens: readonly Token[], roster: Roster): Named[] {
  if (!tokens.some(({ form }) => form === 'ganti')) return [];
  return stretches(tokens).flatMap(({ from, to }): Named[] => {
    const forms = tokens.slice(from, to).map(({ form }) => form);
    const year = forms.find(isYear);
    const [first, ...rest] = forms.filter((form) => !isYear(form));
    const office = first === 'ganti' ? offices.get(rest.join(' ')) : undefined;
    const contest = [...onBallot(roster)].find(
      (one) => one.office === office && (year === undefined || one.stages.vote.startsWith(year)),
    );
    if (!contest) return [];
    const start = tokens[from]?.start ?? 0;
    const entries = [{ kind: 'campaign-hashtag' as const, contest, ticket: -1, member: -1 }];
    return [{ from, to, start, end: tokens[to - 1]?.end ?? start, entries }];
  });
}
