import type { SignalId } from './signal.ts';

/** What a person can be about to do on a platform. */
export const activities = [
  'post',
  'comment',
  'reply',
  'share',
  'like',
  'follow',
  'join',
  'rsvp',
  'photo',
  'live',
  'profile',
  'message',
] as const;
export type Activity = (typeof activities)[number];

/** The account, page, group or post that the activity is aimed at. */
export interface Target {
  /** Stable id of the thing on its platform (status id, feedback id), used only to tell targets apart. */
  id?: string;
  name?: string;
  handle?: string;
  text?: string;
}

/** What a picture is looked at for. */
export const photoKinds = ['text', 'hand', 'face', 'emblem'] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** Somebody or something on a ballot, as a pack of references names it. */
export interface Reference {
  contest: string;
  /** Index into the contest's tickets. */
  ticket: number;
}

/** Something seen in an attached picture. */
export interface PhotoSign {
  kind: PhotoKind;
  /** The words read in one line; the id of a hand sign (`regulation/hand-signs`); whose face or emblem it is. */
  value: string;
  /** 0 to 1, as its reader gives it; comparable within one kind only. */
  confidence: number;
  reference?: Reference;
}

/** A fact found in pictures by whoever looked at them: where, counted in signs, and the id of the contest it is about. */
export interface PhotoSignal {
  id: SignalId;
  start: number;
  end: number;
  sentence: number;
  contest?: string;
}

/** An activity's content as read from the page. `text` is the person's own words, untouched. */
export interface Draft {
  platform?: string;
  activity: Activity;
  text: string;
  target?: Target;
  photo?: readonly PhotoSign[];
  /** What `photo` says under the rules, for a judge that does not read pictures itself. */
  photoSignals?: readonly PhotoSignal[];
}

/** Who the person is under the rules (law.md §4). */
export const roles = ['pns', 'pppk', 'cpns', 'non-asn', 'spouse', 'institution'] as const;
export type Role = (typeof roles)[number];
