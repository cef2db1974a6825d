import { parties } from '../contests/parties.ts';
import type { Contest, Ticket } from '../contests/schema.ts';
import { calendarOf, councilFormsOf, isCouncil } from './councils.ts';
import { codeOf, type EntryKind, roleOf, ticketOf } from './entry.ts';
import { KnownWords } from './known-words.ts';
import { lexicon } from './lexicon.ts';
import { likelyHandles } from './likely-handles.ts';
import { Meanings } from './meanings.ts';
import { type NameKind, type NotedWords, nameWords, ticketForms } from './names.ts';
import { noContest, type RosterParts } from './roster-parts.ts';
import { tagForm } from './tag-form.ts';

const handle = (account: string): string => account.replace(/^@/, '').toLowerCase();

const notedIn = (contests: readonly Contest[]): NotedWords => ({
  ordinary: new Set(contests.flatMap(({ ordinary = [] }) => ordinary)),
  everyday: new Set(contests.flatMap(({ everyday = [] }) => everyday)),
});

function add(table: Map<string, number[]>, key: string, code: number): void {
  const list = table.get(key);
  if (list) list.push(code);
  else table.set(key, [code]);
}

/** Makes the parts of a roster of every name, number, slogan and account, and the parties that always exist. */
export function partsOf(contests: readonly Contest[]): RosterParts {
  const noted = notedIn(contests);
  const councilForms = councilFormsOf(
    contests,
    (word) => noted.ordinary.has(word) || noted.everyday.has(word) || lexicon().knows(word),
  );
  /** The place of each ticket's contest. */
  const tickets: number[] = [];
  const meanings = new Meanings();
  const words = new Set<string>();
  const accounts = new Map<string, number[]>();
  const hashtags = new Map<string, number[]>();
  const numbers = new Map<string, number[]>();
  const partyTickets = new Map<string, number>();

  const addName = (form: readonly string[], code: number): void => {
    meanings.add(form, code);
    for (const word of form) if (word.length > 3 && !noted.ordinary.has(word)) words.add(word);
  };

  const addTicket = (contest: Contest, ticket: Ticket, id: number): void => {
    const code = (kind: EntryKind, member = -1): number => codeOf({ kind, ticket: id, member });
    if (contest.office === 'partai') for (const party of ticket.parties ?? []) partyTickets.set(party, id);
    for (const form of ticketForms(contest, ticket, noted)) addName(form.words, code(form.kind, form.member));
    ticket.members.forEach((member, i) => {
      for (const account of member.accounts ?? [])
        add(accounts, handle(account), code('candidate-account', i));
    });
    for (const account of ticket.accounts ?? []) {
      add(accounts, handle(account), code('campaign-account'));
      if (contest.office === 'partai') add(accounts, handle(account), code('party'));
    }
    for (const { handle: likely, member } of likelyHandles(contest, ticket))
      if (!accounts.has(likely)) add(accounts, likely, code('candidate', member));
    for (const tag of ticket.hashtags ?? []) add(hashtags, tagForm(tag), code('campaign-hashtag'));
    if (ticket.number !== null && !contest.office.startsWith('dpr'))
      add(numbers, String(ticket.number), code('ballot-number'));
  };

  const calendars = contests.map(calendarOf);
  /** Of namesakes whose contests keep the same days one is enough: no partner and no number tells them apart. */
  const addToCouncil = (_contest: Contest, ticket: Ticket, id: number): void => {
    const calendar = calendars[tickets[id] ?? noContest];
    for (const { words: form, kind, member } of ticket.members.flatMap(councilForms)) {
      const code = codeOf({ kind, ticket: id, member });
      meanings.add(
        form,
        code,
        (known) =>
          roleOf(known) === roleOf(code) && calendars[tickets[ticketOf(known)] ?? noContest] === calendar,
      );
    }
  };

  contests.forEach((contest, at) => {
    const addOne = isCouncil(contest) ? addToCouncil : addTicket;
    for (const ticket of contest.tickets) {
      tickets.push(at);
      addOne(contest, ticket, tickets.length - 1);
    }
  });
  for (const party of parties) {
    const inForce = partyTickets.get(party.id);
    if (inForce === undefined) tickets.push(noContest);
    const ticket = inForce ?? tickets.length - 1;
    const code = (kind: NameKind): number => codeOf({ kind, ticket, member: -1 });
    for (const name of [party.name, ...party.aliases]) addName(nameWords(name), code('party'));
    for (const name of party.risky ?? []) addName(nameWords(name), code('risky-party'));
    if (inForce !== undefined) continue;
    for (const account of party.accounts ?? []) add(accounts, handle(account), code('party'));
  }

  return {
    contests,
    tickets: Uint16Array.from(tickets),
    ...meanings.made(),
    accounts: [...accounts],
    hashtags: [...hashtags],
    numbers: [...numbers],
    words: KnownWords.of(words),
  };
}
