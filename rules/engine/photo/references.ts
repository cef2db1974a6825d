import type { Contest } from '../../contests/schema.ts';
import type { PhotoSign } from '../../draft.ts';
import { everywhere, type Signal } from '../signal.ts';

/** A face or an emblem of the contests in force. */
export interface Referred {
  sign: number;
  kind: 'face' | 'emblem';
  contest: Contest;
  ticket: number;
}

/** The faces and emblems of a picture that belong to a ballot in force. */
export function referredIn(signs: readonly PhotoSign[], contests: readonly Contest[]): Referred[] {
  return signs.flatMap(({ kind, reference }, sign): Referred[] => {
    if (!reference || (kind !== 'face' && kind !== 'emblem')) return [];
    const contest = contests.find(({ id }) => id === reference.contest);
    return contest?.tickets[reference.ticket] ? [{ sign, kind, contest, ticket: reference.ticket }] : [];
  });
}

/** Where all are shown, as on a ballot or on a poster of KPU, nobody is. */
export function showsEverybody(emblems: readonly Referred[]): boolean {
  const shown = new Map<Contest, Set<number>>();
  for (const { contest, ticket } of emblems)
    shown.set(contest, (shown.get(contest) ?? new Set<number>()).add(ticket));
  return [...shown].some(
    ([contest, tickets]) => tickets.size > 2 && tickets.size * 2 > contest.tickets.length,
  );
}

/** A signal that stands in one sign of a picture and speaks for all of it. */
export const seenAt = (id: Signal['id'], sign: number, contest?: Contest): Signal => ({
  id,
  start: sign,
  end: sign + 1,
  sentence: everywhere,
  part: 'photo',
  ...(contest && { contest }),
});
