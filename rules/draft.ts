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

/** An activity's content as read from the page. `text` is the person's own words, untouched. */
export interface Draft {
  platform?: string;
  activity: Activity;
  text: string;
  target?: Target;
}

/** Who the person is under the rules (law.md §4). */
export const roles = ['pns', 'pppk', 'cpns', 'non-asn', 'spouse', 'institution'] as const;
export type Role = (typeof roles)[number];
