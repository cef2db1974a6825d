import type { Contest } from './schema.ts';

/** Whether nothing can be recognised by a contest: no people, teams, slogans, tags or parties. */
export const namesNobody = ({ tickets }: Pick<Contest, 'tickets'>): boolean =>
  tickets.every(({ number: _number, name: _name, ...words }) =>
    Object.values(words).every((list = []) => list.length === 0),
  );

/** Of contests of one id the first that names anybody; where none does, the first. */
export function oneOfEach(all: readonly Contest[]): Contest[] {
  const counts = new Map<string, Contest>();
  for (const one of all) {
    const before = counts.get(one.id);
    if (!before || (namesNobody(before) && !namesNobody(one))) counts.set(one.id, one);
  }
  return [...counts.values()];
}
