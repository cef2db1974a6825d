import { regionName } from '../../../rules/contests/regions.ts';
import { disorderIn, isDay, neededDays, stageDays } from '../../../rules/contests/stage-order.ts';
import type { DraftContest, DraftTicket } from '../draft/draft.ts';
import { ticketLabel } from '../draft/ticket-label.ts';
import { isBareMember, numberOf } from '../draft/to-pack.ts';
import type { Problem } from './problem.ts';

/** Digits of the region in which an office is elected: a province has two, a regency or a city four. */
const places: Readonly<Partial<Record<DraftContest['office'], number>>> = {
  dpd: 2,
  'dprd-provinsi': 2,
  'dprd-kabkota': 4,
  gubernur: 2,
  bupati: 4,
  walikota: 4,
};

/** What is missing or wrong in a contest's own fields. */
export function contestFaults({ id, name, office, region, stages, tickets }: DraftContest): Problem[] {
  const problems: Problem[] = [];
  const add = (kind: Problem['kind'], ...words: string[]) => problems.push({ kind, contest: id, words });
  if (name.trim() === '') add('contest_name');
  for (const day of neededDays) if (stages[day] === '') add('day_missing', day);
  for (const day of stageDays) if (stages[day] !== '' && !isDay(stages[day])) add('day_wrong', day);
  for (const { earlier, later } of disorderIn(stages)) add('day_order', later, earlier);
  if (region !== '' && regionName(region) === undefined) add('region_nobody');
  else if (region.length < (places[office] ?? 0)) add('region_wide');
  if (tickets.length === 0) add('no_tickets');
  return [...problems, ...tickets.flatMap((ticket) => ticketFaults(id, ticket))];
}

function ticketFaults(contest: string, ticket: DraftTicket): Problem[] {
  const label = ticketLabel(ticket);
  const at = { contest, ticket: ticket.key };
  const members = ticket.members.filter((member) => !isBareMember(member));
  const number = numberOf(ticket.number);
  const problems: Problem[] = [];
  if (ticket.name.trim() === '' && members.length === 0)
    problems.push({ ...at, kind: 'ticket_empty', words: [label] });
  if (members.some(({ name }) => name.trim() === ''))
    problems.push({ ...at, kind: 'member_name', words: [label] });
  if (number !== null && !(Number.isInteger(number) && number > 0))
    problems.push({ ...at, kind: 'number_wrong', words: [ticket.number] });
  return problems;
}
