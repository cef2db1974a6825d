import * as z from 'zod/mini';
import { offices, PhotoThresholds } from '../../../rules/contests/schema.ts';
import { stageDays } from '../../../rules/contests/stage-order.ts';

/*
 * What the person has written so far: nothing need be whole or right yet. Lists of words are kept as they are typed,
 * one on a line; `toPack` makes them what `rules/contests/schema.ts` wants.
 */

export const DraftMember = z.object({
  /** Tells people apart while their names change; it never leaves the page. */
  key: z.string(),
  name: z.string(),
  nicknames: z.string(),
  common: z.string(),
  accounts: z.string(),
});
export type DraftMember = z.infer<typeof DraftMember>;

export const DraftTicket = z.object({
  /** Tells tickets apart on the page; it never leaves it. */
  key: z.string(),
  number: z.string(),
  name: z.string(),
  members: z.array(DraftMember),
  nicknames: z.string(),
  common: z.string(),
  slogans: z.string(),
  hashtags: z.string(),
  accounts: z.string(),
  groups: z.string(),
  /** As people call them; `parties.ts` knows which are meant. */
  parties: z.string(),
});
export type DraftTicket = z.infer<typeof DraftTicket>;

export const DraftStages = z.record(z.enum(stageDays), z.string());
export type DraftStages = z.infer<typeof DraftStages>;

export const DraftContest = z.object({
  id: z.string(),
  name: z.string(),
  office: z.enum(offices),
  region: z.string(),
  stages: DraftStages,
  tickets: z.array(DraftTicket),
});
export type DraftContest = z.infer<typeof DraftContest>;

/** A portrait or an emblem; the picture itself lies beside, under the same id. */
export const DraftPicture = z.object({
  id: z.string(),
  of: z.enum(['portraits', 'emblems']),
  contest: z.string(),
  /** A ticket's key; of a contest that is not in this pack, its index. */
  ticket: z.string(),
  /** Key of whom a portrait shows; left out where nobody on the ticket is called so. */
  member: z.optional(z.string()),
  /** Of an emblem; of a portrait, whose name it had when it came. */
  name: z.string(),
});
export type DraftPicture = z.infer<typeof DraftPicture>;

export const Draft = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  contests: z.array(DraftContest),
  pictures: z.array(DraftPicture),
  photoThresholds: z.optional(PhotoThresholds),
  /** The version that was signed last: the next has to be larger. */
  signed: z.optional(z.int()),
});
export type Draft = z.infer<typeof Draft>;

/** Pictures by id, base64 as a pack has them. */
export type Images = ReadonlyMap<string, string>;

/** The fields of a member and of a ticket that hold words, one on a line. */
export const memberWords = ['nicknames', 'common', 'accounts'] as const;
export const ticketWords = ['nicknames', 'common', 'slogans', 'hashtags', 'accounts', 'groups'] as const;
