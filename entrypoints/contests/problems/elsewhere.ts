import type { Contest } from '../../../rules/contests/schema.ts';
import { nameWords } from '../../../rules/engine/names.ts';
import type { DraftContest } from '../draft/draft.ts';
import { isSharedFullName } from './ordinary-names.ts';
import type { Problem } from './problem.ts';

const form = (name: string): string => nameWords(name).join(' ');

/** Who stands on which other ballot; made once, asked at each change. */
export type Others = ReadonlyMap<string, string>;

/** The people of other contests by name, with what the contest is called. */
export const othersIn = (contests: readonly Pick<Contest, 'name' | 'tickets'>[]): Others =>
  new Map(
    contests.flatMap(({ name, tickets }) =>
      tickets.flatMap(({ members }) => members.map((member) => [form(member.name), name] as const)),
    ),
  );

/** So many names say who is meant. */
const named = 3;

/** People who stand on another ballot too, a line for each such ballot: every name of theirs is found for both. */
export function elsewhere({ id, tickets }: DraftContest, others: Others): Problem[] {
  const found = tickets.flatMap(({ key, members }) =>
    members.flatMap(({ name }) => {
      const other = name.trim() === '' || isSharedFullName(name) ? undefined : others.get(form(name));
      return other === undefined ? [] : [{ key, name: name.trim(), other }];
    }),
  );
  return [...Map.groupBy(found, ({ other }) => other)].map(([other, people]) => {
    const names = people.slice(0, named).map(({ name }) => name);
    const who = [...names, ...(people.length > named ? [`+${people.length - named}`] : [])].join(', ');
    const [first] = people;
    return { kind: 'elsewhere', contest: id, words: [who, other], ...(first && { ticket: first.key }) };
  });
}
