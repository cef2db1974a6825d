import { nameWords } from '../../../rules/engine/names.ts';
import type { DraftContest, DraftTicket } from '../draft/draft.ts';
import { ticketLabel } from '../draft/ticket-label.ts';
import { wordsOf } from '../draft/words.ts';
import type { Problem, ProblemKind } from './problem.ts';

/** One way to write somebody, as the engine compares it. */
const nameForm = (name: string): string => nameWords(name).join(' ');
const accountForm = (account: string): string => account.replace(/^@/, '').toLowerCase();

/** Candidates of one ballot are numbered through, except where each party has a list of its own. */
const numbered = new Set<DraftContest['office']>([
  'presiden',
  'partai',
  'dpd',
  'gubernur',
  'bupati',
  'walikota',
]);

interface Comparison {
  kind: ProblemKind;
  /** Everything of a ticket that no other may have as well. */
  of: (ticket: DraftTicket) => readonly string[];
  form: (word: string) => string;
}

const comparisons: readonly Comparison[] = [
  {
    kind: 'person_twice',
    of: ({ members }) => members.map(({ name }) => name.trim()),
    form: nameForm,
  },
  {
    kind: 'word_twice',
    of: ({ nicknames, common, slogans, hashtags, groups, members }) =>
      [
        nicknames,
        common,
        slogans,
        hashtags,
        groups,
        ...members.flatMap((one) => [one.nicknames, one.common]),
      ].flatMap(wordsOf),
    form: nameForm,
  },
  {
    kind: 'account_twice',
    of: ({ accounts, members }) => [accounts, ...members.map((one) => one.accounts)].flatMap(wordsOf),
    form: accountForm,
  },
];

/** What two tickets share, or one person has twice: the engine could not tell who is meant. */
export function twice(contest: DraftContest): Problem[] {
  const asked = numbered.has(contest.office)
    ? [
        {
          kind: 'number_twice',
          of: ({ number }: DraftTicket) => [number.trim()],
          form: (word: string) => word,
        } as const,
        ...comparisons,
      ]
    : comparisons;
  return asked.flatMap((one) => sharedBy(contest, one));
}

function sharedBy({ id, tickets }: DraftContest, { kind, of, form }: Comparison): Problem[] {
  const first = new Map<string, DraftTicket>();
  const problems = new Map<string, Problem>();
  for (const ticket of tickets) {
    for (const word of of(ticket)) {
      const key = form(word);
      const other = first.get(key);
      if (key === '' || (other === ticket && kind !== 'person_twice')) continue;
      if (other === undefined) first.set(key, ticket);
      else
        problems.set(key, {
          kind,
          contest: id,
          ticket: ticket.key,
          words: [word, ticketLabel(other), ticketLabel(ticket)],
        });
    }
  }
  return [...problems.values()];
}
