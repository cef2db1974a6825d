import type { Contest } from '../contests/schema.ts';
import type { Ballot } from './ballot.ts';
import type { NameKind } from './names.ts';

export type EntryKind =
  | NameKind
  | 'ballot-number'
  | 'candidate-account'
  | 'campaign-account'
  | 'campaign-hashtag'
  | 'unlisted';

/** What a form stands for. One form may stand for several people. */
export interface Entry {
  kind: EntryKind;
  /** Left out for a party between elections. */
  contest?: Contest;
  /** Tells tickets apart across contests. */
  ticket: number;
  member: number;
  /** The words of those who stand beside them, where the head of a country or region is elected. */
  ballot?: Ballot | undefined;
}

/** In the order in which they are stored. */
const kinds: readonly EntryKind[] = [
  'candidate',
  'common-name',
  'party',
  'risky-party',
  'slogan',
  'campaign-group',
  'ballot-number',
  'candidate-account',
  'campaign-account',
  'campaign-hashtag',
  'unlisted',
];
const kindBits = 4;
const memberBits = 3;
const ticketBits = 22;
const memberEnd = 2 ** memberBits;
const ticketEnd = 2 ** ticketBits;
/** Codes are smaller than this. */
export const codeEnd = 2 ** (kindBits + memberBits + ticketBits);

/**
 * An entry without its contest, which follows from the ticket, as one number.
 * @throws RangeError when there are more tickets or members than fit
 */
export function codeOf(kind: EntryKind, ticket: number, member: number): number {
  if (ticket >= ticketEnd || member + 1 >= memberEnd)
    throw new RangeError(`no room for member ${member} of ticket ${ticket}`);
  return (((ticket << memberBits) | (member + 1)) << kindBits) | kinds.indexOf(kind);
}

export const ticketOf = (code: number): number => code >> (kindBits + memberBits);
/** Who of a ticket is meant, and how sure it is, without the ticket. */
export const roleOf = (code: number): number => code & (2 ** (kindBits + memberBits) - 1);

/** The entry of a code. @param contestOf the contest of a ticket, and its ballot */
export function entryOf(
  code: number,
  contestOf: (ticket: number) => Pick<Entry, 'contest' | 'ballot'>,
): Entry {
  const ticket = ticketOf(code);
  const member = ((code >> kindBits) & (2 ** memberBits - 1)) - 1;
  const kind = kinds[code & (2 ** kindBits - 1)] ?? 'common-name';
  return { kind, ticket, member, ...contestOf(ticket) };
}
