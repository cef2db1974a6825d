import * as z from 'zod/mini';
import { stages } from '../rules/contests/stage.ts';
import { activities } from '../rules/draft.ts';
import { severities } from '../rules/verdict.ts';

/** What the person did about a verdict; `none` where there was nothing to decide. */
export const decisions = ['none', 'edited', 'cancelled', 'sent', 'sent-with-reason', 'false-alarm'] as const;
export type Decision = (typeof decisions)[number];

/**
 * How the pictures of an activity were looked at, all of them together. `unfinished`: the activity went out meanwhile, and
 * the row is completed when they have been; should that never come, this stays.
 */
const photoLooks = ['whole', 'partly', 'none', 'unfinished'] as const;

/** A finding as logged: evidence words, never the whole text. */
const LoggedFinding = z.strictObject({
  rule: z.string(),
  violation: z.string(),
  ikrar: z.literal([1, 2, 3, 4]),
  severity: z.enum(severities),
  stage: z.enum(stages),
  contest: z.optional(z.string()),
  words: z.array(z.string()),
});

/** One row of the log. `schema` lets a later version repair rows that an older one wrote after a roll-back. */
export const Check = z.strictObject({
  schema: z.literal(1),
  /** Milliseconds since the epoch. */
  at: z.int(),
  platform: z.string(),
  activity: z.enum(activities),
  /**
   * Which gate saw it: the gesture on the page, the platform's request, the person asking in popup or training, or
   * Jejak, of something that was done long before.
   */
  gate: z.enum(['gesture', 'request', 'manual', 'training', 'footprint']),
  verdict: z.enum(['clear', 'hint', 'warn']),
  decision: z.enum(decisions),
  findings: z.array(LoggedFinding),
  /** Only where there were pictures. */
  photos: z.optional(z.enum(photoLooks)),
  reason: z.optional(z.string()),
  /** Only when the person chose to keep texts. */
  text: z.optional(z.string()),
});
export type Check = z.infer<typeof Check>;
export type StoredCheck = Check & { id: number };
