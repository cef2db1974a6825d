import type { DraftTicket } from '../draft/draft.ts';
import { emptyMember, emptyTicket } from '../draft/new-draft.ts';
import { linesOf } from '../draft/words.ts';
import { type CellFault, faultOf, wordsIn } from './cell.ts';
import type { Header } from './header.ts';

/** Why a row is left out; `column` by its title, where one cell is to blame. */
export interface RowFault {
  why: CellFault | 'quotes' | 'number' | 'nobody' | 'extra';
  column?: string;
}

const isNumber = (word: string): boolean => /^0*[1-9]\d{0,3}$/.test(word);

/** A member as a row gives them, where it does. */
function withMember(ticket: DraftTicket, at: number): DraftTicket {
  if (ticket.members.length > at) return ticket;
  const missing = Array.from({ length: at + 1 - ticket.members.length }, emptyMember);
  return { ...ticket, members: [...ticket.members, ...missing] };
}

/** The ticket of one row, or why there is none. */
export function ticketIn(cells: readonly string[], { known }: Header, width: number): DraftTicket | RowFault {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return { why: 'extra' };
  let ticket = emptyTicket();
  for (const { column, at } of known) {
    const words = wordsIn(cells[at] ?? '', column.apart);
    const fault = faultOf(words);
    if (fault) return { why: fault, column: column.id };
    if (words.length === 0) continue;
    const { place } = column;
    if ('member' in place) {
      ticket = withMember(ticket, place.member);
      const members = ticket.members.map((member, index) =>
        index === place.member ? { ...member, [place.field]: linesOf(words) } : member,
      );
      ticket = { ...ticket, members };
    } else if (place.field === 'number') {
      const [number = ''] = words;
      if (!isNumber(number)) return { why: 'number', column: column.id };
      ticket = { ...ticket, number: String(Number(number)) };
    } else ticket = { ...ticket, [place.field]: linesOf(words) };
  }
  return ticket.name === '' && ticket.members.length === 0 ? { why: 'nobody' } : ticket;
}
