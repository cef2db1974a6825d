import type { DraftContest, DraftTicket } from '../draft/draft.ts';
import { partyId } from '../draft/party-names.ts';
import { wordsOf } from '../draft/words.ts';
import { type Called, isSharedFullName, ordinariness } from './ordinary-names.ts';
import type { Movable, Problem } from './problem.ts';

const handle = /^[@\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Names, nicknames and accounts that would be taken for others, or never be found. */
export const nameNotes = ({ id, tickets }: DraftContest): Problem[] =>
  tickets.flatMap((ticket) => {
    const at = { contest: id, ticket: ticket.key };
    return notesOf(ticket).map((note) => ({ ...at, ...note }));
  });

function notesOf(ticket: DraftTicket): Problem[] {
  const { members } = ticket;
  const accounts = [ticket.accounts, ...members.map((member) => member.accounts)].flatMap(wordsOf);
  return [
    ...members.flatMap(({ nicknames }, member) => ordinary(nicknames, { field: 'nicknames', member })),
    ...ordinary(ticket.nicknames, { field: 'nicknames' }),
    ...ordinary(ticket.slogans, { field: 'slogans' }),
    ...members
      .filter(({ name }) => isSharedFullName(name))
      .map(({ name }): Problem => ({ kind: 'shared_full_name', words: [name.trim()] })),
    ...accounts
      .filter((account) => !handle.test(account))
      .map((account): Problem => ({ kind: 'account_form', words: [account] })),
    ...wordsOf(ticket.parties)
      .filter((party) => partyId(party) === undefined)
      .map((party): Problem => ({ kind: 'party_unknown', words: [party] })),
  ];
}

const calledBy = (movable: Movable): Called =>
  'member' in movable ? 'person' : movable.field === 'slogans' ? 'slogan' : 'pair';

const ordinary = (lines: string, movable: Movable): Problem[] =>
  wordsOf(lines).flatMap((word): Problem[] => {
    const kind = ordinariness(word, calledBy(movable));
    return kind ? [{ kind, words: [word], movable }] : [];
  });
