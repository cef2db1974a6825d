import type { Activity } from '../../rules/draft.ts';
import type { TextKey } from '../text.tsx';

/** How the warning speaks about one activity: its headline, and what the buttons would do. */
interface Labels {
  before: TextKey;
  /** The safe choice. `undo` activities have no text to change: not doing it is the safe choice. */
  change: TextKey;
  undo?: true;
  send: TextKey;
}

export const labels: Record<Activity, Labels> = {
  post: { before: 'before_post', change: 'change_post', send: 'send_post' },
  comment: { before: 'before_comment', change: 'change_comment', send: 'send_post' },
  reply: { before: 'before_reply', change: 'change_reply', send: 'send_post' },
  share: { before: 'before_share', change: 'undo_share', undo: true, send: 'send_share' },
  like: { before: 'before_like', change: 'undo_like', undo: true, send: 'send_like' },
  follow: { before: 'before_follow', change: 'undo_follow', undo: true, send: 'send_follow' },
  join: { before: 'before_join', change: 'undo_join', undo: true, send: 'send_join' },
  rsvp: { before: 'before_rsvp', change: 'undo_rsvp', undo: true, send: 'send_rsvp' },
  photo: { before: 'before_photo', change: 'change_photo', send: 'send_photo' },
  live: { before: 'before_live', change: 'undo_live', undo: true, send: 'send_live' },
  profile: { before: 'before_profile', change: 'change_profile', send: 'send_profile' },
  message: { before: 'before_message', change: 'change_message', send: 'send_post' },
};

/** Labels for a draft: an activity with own words (a quote with a share) can always be changed. */
export function labelsFor(activity: Activity, ownWords: boolean): Labels {
  const { undo, ...rest } = labels[activity];
  if (undo && ownWords) return { ...rest, change: 'change_post' };
  return labels[activity];
}
