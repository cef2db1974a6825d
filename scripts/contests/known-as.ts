import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Contest, Member, Ticket } from '../../rules/contests/schema.ts';
import { parseCsv } from './csv.ts';

const lists = ['nicknames', 'common', 'slogans', 'groups'] as const;
type Lists = Pick<Ticket, (typeof lists)[number]>;

/** How a name is meant, see the README of contests. */
const ways = [...lists, 'own', 'name', 'word'] as const;
type Way = (typeof ways)[number];

const Row = z.object({
  region: z.string(),
  number: z.string(),
  /** Both as they are printed on the ballot: guards against a list that changed. */
  pair: z.string(),
  of: z.enum(['pair', 'head', 'deputy']),
  as: z.enum(ways),
  name: z.string().check(z.minLength(1)),
  /** Where it was read; `memory` where nowhere. */
  source: z.string().check(z.minLength(1)),
});
type Row = z.infer<typeof Row>;

const rows = z.array(Row).parse(parseCsv(readFileSync(join(import.meta.dirname, 'known-as.csv'), 'utf8')));

/** An everyday word is a pair's name only where it is called one. */
const calledPair = (name: string): string[] => [`Paslon ${name}`, `Pasangan ${name}`];

const listsOf: Readonly<Record<Way, (name: string) => Lists>> = {
  nicknames: (name) => ({ nicknames: [name] }),
  common: (name) => ({ common: [name] }),
  slogans: (name) => ({ slogans: [name] }),
  groups: (name) => ({ groups: [name] }),
  own: (name) => ({ nicknames: [name] }),
  name: (name) => ({ common: [name] }),
  word: (name) => ({ nicknames: calledPair(name) }),
};

/** A person or pair with the names of the rows added. */
function named<One extends Lists>(one: One, known: readonly Row[]): One {
  const added = known.map((row) => listsOf[row.as](row.name));
  const fields = lists.flatMap((list) => {
    const names = [one, ...added].flatMap((from) => from[list] ?? []);
    return names.length > 0 ? [[list, [...new Set(names)]]] : [];
  });
  return { ...one, ...Object.fromEntries(fields) };
}

const isPairName = ({ as }: Row): boolean => as === 'own' || as === 'name';

function withNames(ticket: Ticket, known: readonly Row[]): Ticket {
  const printed = ticket.members.map(({ name }) => name).join(' & ');
  const [wrong] = known.filter(({ pair }) => pair !== printed);
  if (wrong) throw new Error(`${wrong.region} ${wrong.name}: meant for ${wrong.pair}, not ${printed}`);
  const of = (whom: Row['of']): Row[] => known.filter((row) => row.of === whom);
  const members = ticket.members.map((member, i): Member => named(member, of(i === 0 ? 'head' : 'deputy')));
  const own = of('pair').find(isPairName);
  return named({ ...ticket, ...(own && { name: own.name }), members }, of('pair'));
}

const contestOf = ({ region }: Row): string => `pilkada-2024-${region}`;

/**
 * The contests with the names that their pairs are known by, from `known-as.csv`.
 * @throws when a row means a contest or a ballot number that is not there, or other people
 */
export function withKnownNames(contests: readonly Contest[]): Contest[] {
  const known = Map.groupBy(rows, contestOf);
  const [lost] = known.keys().filter((id) => !contests.some((contest) => contest.id === id));
  if (lost) throw new Error(`No contest ${lost}`);
  return contests.map((contest) => {
    const own = known.get(contest.id);
    if (!own) return contest;
    const byNumber = Map.groupBy(own, ({ number }) => Number(number));
    const tickets = contest.tickets.map((ticket) => {
      const more = ticket.number === null ? undefined : byNumber.get(ticket.number);
      if (more) byNumber.delete(ticket.number ?? 0);
      return more ? withNames(ticket, more) : ticket;
    });
    if (byNumber.size > 0) throw new Error(`${contest.id} has no number ${[...byNumber.keys()].join()}`);
    return { ...contest, tickets };
  });
}
