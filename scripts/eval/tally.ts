import { type Share, wilson } from './interval.ts';
import type { Post } from './posts.ts';

/** What somebody who flags posts got right and wrong. Unclear posts are left out. */
export interface Tally {
  violations: number;
  noticed: number;
  ok: number;
  alarmed: number;
}

/** Counts posts against what flags them. */
export function tally<One extends Pick<Post, 'label'>>(
  posts: readonly One[],
  flags: (post: One) => boolean,
): Tally {
  const count = { violations: 0, noticed: 0, ok: 0, alarmed: 0 };
  for (const post of posts) {
    if (post.label === 'unclear') continue;
    const violation = post.label === 'violation';
    count[violation ? 'violations' : 'ok']++;
    if (flags(post)) count[violation ? 'noticed' : 'alarmed']++;
  }
  return count;
}

export const recall = ({ noticed, violations }: Tally): Share => wilson(noticed, violations);
export const falseAlarms = ({ alarmed, ok }: Tally): Share => wilson(alarmed, ok);
/** Means little for a slice that holds only violations, or only ok posts: nothing is said then. */
export const precision = ({ noticed, alarmed, ok, violations }: Tally): Share =>
  ok * violations === 0 ? wilson(0, 0) : wilson(noticed, noticed + alarmed);

/**
 * Harmonic mean of precision and recall. Of the posts that are violations or flagged, a share J is both, and F1 is
 * 2J / (1 + J): so Wilson's interval of J gives one for F1.
 */
export function f1({ noticed, violations, alarmed, ok }: Tally): Share {
  const share = ok * violations === 0 ? wilson(0, 0) : wilson(noticed, violations + alarmed);
  const of = (value: number): number => (2 * value) / (1 + value);
  return { ...share, value: of(share.value), low: of(share.low), high: of(share.high) };
}
