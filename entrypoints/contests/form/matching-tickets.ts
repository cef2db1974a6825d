import type { DraftTicket } from '../draft/draft.ts';

/** The tickets in which every word that is looked for stands somewhere. */
export function matchingTickets(tickets: readonly DraftTicket[], wanted: string): readonly DraftTicket[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return tickets;
  return tickets.filter(({ number, name, nicknames, members, parties }) => {
    const all = [number, name, nicknames, parties, ...members.flatMap((one) => [one.name, one.nicknames])]
      .join('\n')
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
