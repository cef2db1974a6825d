import * as z from 'zod/mini';
import { Check } from '../../log/check.ts';
import { Tested } from '../../log/guard-states.ts';
import { activities } from '../../rules/draft.ts';

/** What pages and content scripts may ask of the background. */
export const ToBackground = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('log'), check: Check }),
  /** The day has changed, or a page wants the contests in force chosen anew. */
  z.strictObject({ type: z.literal('refresh') }),
  /** These phrases are false alarms for this person; all of a warning's at once, so that none gets lost. */
  z.strictObject({
    type: z.literal('quiet'),
    phrases: z.array(z.strictObject({ rule: z.string(), phrase: z.string() })),
  }),
  /** What a page's self-test says. */
  z.strictObject({ type: z.literal('state'), ...Tested.shape }),
  /** A write went out that no gesture the first gate knows has announced. */
  z.strictObject({
    type: z.literal('drift'),
    platform: z.string().check(z.maxLength(40)),
    activity: z.enum(activities),
  }),
]);
export type ToBackground = z.infer<typeof ToBackground>;
