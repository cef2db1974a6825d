import type { Stages } from './schema.ts';

/** Where a contest stands on a day: T, B, K, M, S of law.md §10. */
export const stages = ['none', 'before', 'candidates', 'quiet', 'after'] as const;
export type Stage = (typeof stages)[number];

/** A calendar day in Jakarta, `YYYY-MM-DD`; such days compare as strings. */
export type Day = string;

/**
 * The stage of a contest on a day.
 * @example stageOn(pilkada2024, '2024-11-25') // 'quiet'
 */
export function stageOn(contest: Stages, day: Day): Stage {
  if (day < contest.start || day > contest.end) return 'none';
  if (day < contest.candidates) return 'before';
  if (day < contest.quiet) return 'candidates';
  if (day <= contest.vote) return 'quiet';
  return 'after';
}
