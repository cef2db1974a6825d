import { parties } from '../contests/parties.ts';
import type { Contest, Ticket } from '../contests/schema.ts';
import { ballotWords, calledWords } from './ballot-words.ts';
import { calendarOf, councilFormsOf, isCouncil } from './councils.ts';
import { codeOf, roleOf, ticketOf } from './entry.ts';
import { KnownWords } from './known-words.ts';
import { lexicon } from './lexicon.ts';
import { likelyHandles } from './likely-handles.ts';
import { Meanings } from './meanings.ts';
import { isForHead, type NameKind, type NotedWords, nameWords, ticketForms } from './names.ts';
import { NgramMaker } from './ngram-maker.ts';
import { noContest, type RosterParts } from './roster-parts.ts';
import { Shapes } from './shapes.ts';
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

function knownWords(list: Iterable<string>): KnownWords {
  const words = new NgramMaker();
  const shapes = new Shapes();
  for (const word of list) {
    words.set([word], 0);
    shapes.add(word);
  }
  return new KnownWords(
    words.made((value) => value),
    shapes,
  );
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
  const called = new Map<string, number[]>();
  const partyTickets = new Map<string, number>();

  const addName = (form: readonly string[], code: number): void => {
    meanings.add(form, code);
    for (let at = 0; at < form.length; at++) {
      const word = form[at] ?? '';
      if (word.length > 3 && !noted.ordinary.has(word)) words.add(word);
    }
  };

  const addAccounts = (of: readonly string[] | undefined, code: number): void => {
    for (const account of of ?? []) add(accounts, handle(account), code);
  };

  const addTicket = (contest: Contest, ticket: Ticket, id: number): void => {
    const { parties: ofTicket, members, hashtags: tags, number } = ticket;
    const ofParty = contest.office === 'partai';
    if (ofParty) for (const party of ofTicket ?? []) partyTickets.set(party, id);
    const forms = ticketForms(contest, ticket, noted);
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at];
      if (form) addName(form.words, codeOf(form.kind, id, form.member));
    }
    members.forEach((member, i) => {
      if (isForHead(contest))
        for (const word of calledWords(contest, member)) add(called, word, codeOf('candidate', id, i));
      addAccounts(member.accounts, codeOf('candidate-account', id, i));
    });
    addAccounts(ticket.accounts, codeOf('campaign-account', id, -1));
    if (ofParty) addAccounts(ticket.accounts, codeOf('party', id, -1));
    for (const { handle: likely, member } of likelyHandles(contest, ticket))
      if (!accounts.has(likely)) add(accounts, likely, codeOf('candidate', id, member));
    for (const tag of tags ?? []) add(hashtags, tagForm(tag), codeOf('campaign-hashtag', id, -1));
    if (number !== null && !contest.office.startsWith('dpr'))
      add(numbers, String(number), codeOf('ballot-number', id, -1));
  };

  const calendars = contests.map(calendarOf);
  /** Of namesakes whose contests keep the same days one is enough: no partner and no number tells them apart. */
  const addToCouncil = (_contest: Contest, ticket: Ticket, id: number): void => {
    const calendar = calendars[tickets[id] ?? noContest];
    for (const { words: form, kind, member } of ticket.members.flatMap(councilForms)) {
      const code = codeOf(kind, id, member);
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
    const code = (kind: NameKind): number => codeOf(kind, ticket, -1);
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
    words: knownWords(words),
    called: [...called],
    ballots: contests.flatMap((contest, at) => (isForHead(contest) ? [[at, ballotWords(contest)]] : [])),
  };
}
