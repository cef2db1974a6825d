import { withOrdinaryWords } from '../../../rules/contests/ordinary.ts';
import type { Contest, Member, Pack, Portrait, Stages, Ticket } from '../../../rules/contests/schema.ts';
import {
  type Draft,
  type DraftContest,
  type DraftMember,
  type DraftPicture,
  type DraftStages,
  type DraftTicket,
  type Images,
  memberWords,
  ticketWords,
} from './draft.ts';
import { partyId } from './party-names.ts';
import { wordsOf } from './words.ts';

const filled = <Key extends string>(from: Readonly<Record<Key, string>>, keys: readonly Key[]) =>
  Object.fromEntries(
    keys.map((key) => [key, wordsOf(from[key])] as const).filter(([, words]) => words.length > 0),
  );

/** Nothing was written of them yet. */
export const isBareMember = (member: DraftMember): boolean =>
  [member.name, ...memberWords.map((field) => member[field])].every((words) => words.trim() === '');

const memberOf = (member: DraftMember): Member => ({
  name: member.name.trim(),
  ...filled(member, memberWords),
});

/** The number on the ballot; null where none is known yet. NaN, which no pack takes, where something else stands. */
export const numberOf = (number: string): number | null => (number.trim() === '' ? null : Number(number));

function ticketOf(ticket: DraftTicket): Ticket {
  const name = ticket.name.trim();
  const parties = wordsOf(ticket.parties).flatMap((one) => partyId(one) ?? []);
  return {
    number: numberOf(ticket.number),
    ...(name !== '' && { name }),
    members: ticket.members.filter((member) => !isBareMember(member)).map(memberOf),
    ...filled(ticket, ticketWords),
    ...(parties.length > 0 && { parties: [...new Set(parties)] }),
  };
}

/** What may be missing is left out where it is. */
const stagesOf = ({ registration, numbers, campaign, ...needed }: DraftStages): Stages => ({
  start: needed.start,
  ...(registration && { registration }),
  candidates: needed.candidates,
  ...(numbers && { numbers }),
  ...(campaign && { campaign }),
  quiet: needed.quiet,
  vote: needed.vote,
  end: needed.end,
});

/** A contest as the engine takes it, with the words noted that many people carry. It may still be faulty. */
export const contestOf = (contest: DraftContest): Contest =>
  withOrdinaryWords({
    id: contest.id,
    name: contest.name.trim(),
    office: contest.office,
    region: contest.region,
    stages: stagesOf(contest.stages),
    tickets: contest.tickets.map(ticketOf),
  });

/** Whom a picture shows now; nothing once the ticket or the person is gone. */
export function shownName(
  ticket: DraftTicket | undefined,
  { member, name }: DraftPicture,
): string | undefined {
  if (!ticket || member === undefined) return ticket && name;
  return ticket.members.find(({ key }) => key === member)?.name.trim();
}

function placed({ contests }: Draft, picture: DraftPicture, images: Images): Portrait | undefined {
  const image = images.get(picture.id);
  const own = contests.find(({ id }) => id === picture.contest);
  const ticket = own ? own.tickets.findIndex(({ key }) => key === picture.ticket) : Number(picture.ticket);
  const name = own ? shownName(own.tickets[ticket], picture) : picture.name;
  if (image === undefined || name === undefined) return undefined;
  return { contest: picture.contest, ticket, name, image };
}

/** The pack that the draft stands for. Whether it is fit to be used, `problemsIn` and the schema say. */
export function packOf(draft: Draft, images: Images): Pack {
  const shown = (of: DraftPicture['of']) =>
    draft.pictures
      .filter((picture) => picture.of === of)
      .flatMap((picture) => placed(draft, picture, images) ?? []);
  const [portraits, emblems] = [shown('portraits'), shown('emblems')];
  return {
    schema: 1,
    id: draft.id,
    name: draft.name.trim(),
    source: draft.source.trim(),
    contests: draft.contests.map(contestOf),
    ...(portraits.length > 0 && { portraits }),
    ...(emblems.length > 0 && { emblems }),
    ...(draft.photoThresholds && { photoThresholds: draft.photoThresholds }),
  };
}
