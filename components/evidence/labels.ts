import type { Activity } from '../../rules/draft.ts';
import type { TextKey } from '../text.tsx';

/** What the person's own words are called, by activity. */
export const ownLabel = {
  post: 'quote_own_post',
  comment: 'quote_own_comment',
  reply: 'quote_own_reply',
  share: 'quote_own_post',
  like: 'quote_own_post',
  follow: 'quote_own_post',
  join: 'quote_own_post',
  rsvp: 'quote_own_post',
  photo: 'quote_own_photo',
  live: 'quote_own_photo',
  profile: 'quote_own_profile',
  message: 'quote_own_message',
} as const satisfies Record<Activity, TextKey>;

/** What the words are called that the activity is aimed at. */
export const targetLabel = {
  post: 'quote_target_post',
  comment: 'quote_target_post',
  reply: 'quote_target_post',
  share: 'quote_target_share',
  like: 'quote_target_like',
  follow: 'quote_target_follow',
  join: 'quote_target_join',
  rsvp: 'quote_target_rsvp',
  photo: 'quote_target_post',
  live: 'quote_target_post',
  profile: 'quote_target_post',
  message: 'quote_target_message',
} as const satisfies Record<Activity, TextKey>;
