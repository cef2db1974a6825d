import { genericPlatform } from '../../platforms/generic/generic.ts';
import type { Here } from '../../platforms/here.ts';
import type { Activity } from '../../rules/draft.ts';

/**
 * What `platforms/generic/requests.ts` reads, which itself is in the main world only: the guard has no bytes to spare
 * for it. A test compares the two.
 */
export const ownRequested: readonly Activity[] = ['post', 'comment', 'reply', 'like', 'share', 'follow'];

/** Where the guard is when no platform's adapter ran before it: a host that an agency added by setting alone. */
export const ownHost = (): Here => ({
  platform: { ...genericPlatform, name: location.hostname },
  requested: ownRequested,
});
