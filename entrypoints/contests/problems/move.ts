import type { DraftTicket } from '../draft/draft.ts';
import { linesOf, wordsOf } from '../draft/words.ts';
import type { Movable } from './problem.ts';

const without = (lines: string, word: string): string =>
  linesOf(wordsOf(lines).filter((one) => one !== word));
const withWord = (lines: string, word: string): string => linesOf(wordsOf(`${lines}\n${word}`));

/** The ticket with a word among those that count only beside another sign of politics. */
export function moved(ticket: DraftTicket, word: string, from: Movable): DraftTicket {
  if ('member' in from) {
    const members = ticket.members.map((member, at) =>
      at === from.member
        ? { ...member, nicknames: without(member.nicknames, word), common: withWord(member.common, word) }
        : member,
    );
    return { ...ticket, members };
  }
  return {
    ...ticket,
    [from.field]: without(ticket[from.field], word),
    common: withWord(ticket.common, word),
  };
}
