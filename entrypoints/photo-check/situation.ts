import * as z from 'zod/mini';
import { Contest } from '../../rules/contests/schema.ts';
import { stages } from '../../rules/contests/stage.ts';
import { roles } from '../../rules/draft.ts';
import type { Situation } from '../../rules/engine/situation.ts';

/** What the page that looks at pictures asks the background: under which rules they are read. */
export const situationRequest = { type: 'photo-situation' } as const;

const Answer = z.object({
  day: z.string(),
  role: z.enum(roles),
  stage: z.optional(z.enum(stages)),
  contests: z.array(Contest),
});

/** Nothing where there is none yet. */
export function situationFrom(answer: unknown): Situation | undefined {
  const { data } = Answer.safeParse(answer);
  if (!data) return undefined;
  const { stage, ...rest } = data;
  return { ...rest, ...(stage && { stage }) };
}
