import type { Contest, Member, Pack, Ticket } from '../../../rules/contests/schema.ts';
import type { Draft, DraftContest, DraftMember, DraftPicture, DraftTicket } from './draft.ts';
import { emptyMember, emptyTicket, newId, stagesFrom } from './new-draft.ts';
import { partyName } from './party-names.ts';
import { linesOf } from './words.ts';

const memberFrom = ({ name, nicknames, common, accounts }: Member): DraftMember => ({
  ...emptyMember(),
  name,
  nicknames: linesOf(nicknames),
  common: linesOf(common),
  accounts: linesOf(accounts),
});

const ticketFrom = (ticket: Ticket): DraftTicket => ({
  ...emptyTicket(),
  number: ticket.number === null ? '' : String(ticket.number),
  name: ticket.name ?? '',
  members: ticket.members.map(memberFrom),
  nicknames: linesOf(ticket.nicknames),
  common: linesOf(ticket.common),
  slogans: linesOf(ticket.slogans),
  hashtags: linesOf(ticket.hashtags),
  accounts: linesOf(ticket.accounts),
  groups: linesOf(ticket.groups),
  parties: linesOf(ticket.parties?.map(partyName)),
});

/** A contest to go on writing at; which of its words many people carry is found out anew. */
export const contestFrom = ({ id, name, office, region, stages, tickets }: Contest): DraftContest => ({
  id,
  name,
  office,
  region,
  stages: stagesFrom(stages),
  tickets: tickets.map(ticketFrom),
});

/** A contest of ours as the start of one's own: under an id of its own, so that both can be told apart. */
export const copyOf = (contest: Contest): DraftContest => ({
  ...contestFrom(contest),
  id: newId(contest.id),
});

/** A pack to go on writing at, and its pictures by the ids that the draft gives them. */
export function draftFrom(pack: Pack): { draft: Draft; images: Map<string, string> } {
  const contests = pack.contests.map(contestFrom);
  const images = new Map<string, string>();
  const pictures = (['portraits', 'emblems'] as const).flatMap((of) =>
    (pack[of] ?? []).map(({ contest, ticket, name, image }): DraftPicture => {
      const id = crypto.randomUUID();
      images.set(id, image);
      const own = contests.find((one) => one.id === contest)?.tickets[ticket];
      const member = of === 'portraits' && own?.members.find((one) => one.name === name)?.key;
      return { id, of, contest, ticket: own?.key ?? String(ticket), name, ...(member && { member }) };
    }),
  );
  const { id, name, source, photoThresholds } = pack;
  return {
    draft: { id, name, source, contests, pictures, ...(photoThresholds && { photoThresholds }) },
    images,
  };
}
