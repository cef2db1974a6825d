import * as z from 'zod/mini';
import { Check } from '../../log/check.ts';
import { Tested } from '../../log/guard-states.ts';
import { activities } from '../../rules/draft.ts';

/** What pages and content scripts may ask of the background. */
export const ToBackground = z.discriminatedUnion('type', [
  /**
   * `key` stands for the words towards the page's other frames; `missed`: no gesture of the same frame announced it;
   * `again`: it was told before, and nobody answered.
   */
  z.strictObject({
    type: z.literal('log'),
    check: Check,
    key: z.optional(z.string()),
    missed: z.optional(z.boolean()),
    again: z.optional(z.boolean()),
  }),
  /** The row of an activity that is logged, now that its pictures have been looked at. */
  z.strictObject({ type: z.literal('looked'), check: Check }),
  /** Did the person let this go in another frame of the page? Answered with yes or no. */
  z.strictObject({
    type: z.literal('released'),
    platform: z.string(),
    activity: z.enum(activities),
    key: z.string(),
  }),
  /** The day has changed, or a page finds no language and rules of its build. */
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
    key: z.string(),
  }),
  /** The person wants to read a rule in a tab of its own. */
  z.strictObject({
    type: z.literal('read-rule'),
    rule: z.string().check(z.maxLength(60), z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  }),
]);
export type ToBackground = z.infer<typeof ToBackground>;
