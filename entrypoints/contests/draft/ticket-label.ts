import type { DraftTicket } from './draft.ts';

/** What a ticket is called in a line: its own name, else its people; its number where it has none of both. */
export function ticketLabel({
  name,
  members,
  number,
}: Pick<DraftTicket, 'name' | 'members' | 'number'>): string {
  const people = members.map((member) => member.name.trim()).filter((one) => one !== '');
  return name.trim() || people.join(' – ') || number.trim() || '–';
}
