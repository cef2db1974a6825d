import * as z from 'zod/mini';
import { stages } from '../../../rules/contests/stage.ts';
import { activities, roles } from '../../../rules/draft.ts';
import type { Shown } from '../decks/shown.ts';

/** So that a file from elsewhere can neither fill the storage nor slow the page down. */
export const limits = { title: 120, text: 2000, note: 600, scenarios: 200, bytes: 512 * 1024 } as const;

const upTo = (longest: number) => z.string().check(z.maxLength(longest));

const OwnScenario = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.title)),
  stage: z.enum(stages),
  role: z.enum(roles),
  activity: z.enum(activities),
  text: upTo(limits.text),
  /** What the activity is aimed at; left empty where there is nothing. */
  target: z.object({ name: upTo(limits.title), handle: upTo(limits.title), text: upTo(limits.text) }),
  why: upTo(limits.note),
  source: upTo(limits.note),
});
/** A scenario that a trainer has written. What Ikrar says of it is never kept: that is asked anew. */
export type OwnScenario = z.infer<typeof OwnScenario>;

export const OwnScenarios = z.array(OwnScenario).check(z.maxLength(limits.scenarios));

/** What export writes and import reads. */
export const OwnFile = z.object({
  kind: z.literal('ikrar-latihan'),
  schema: z.literal(1),
  scenarios: OwnScenarios,
});

export const emptyScenario = (): OwnScenario => ({
  id: crypto.randomUUID(),
  title: '',
  stage: 'candidates',
  role: 'pns',
  activity: 'post',
  text: '',
  target: { name: '', handle: '', text: '' },
  why: '',
  source: '',
});

/** As every screen shows a scenario; what is empty is left out, as the guard itself would. */
export function shownOf({ activity, text, target, ...rest }: OwnScenario): Shown {
  const aimed = Object.fromEntries(Object.entries(target).filter(([, words]) => words.trim() !== ''));
  const draft = { activity, text, ...(Object.keys(aimed).length > 0 && { target: aimed }) };
  return { ...rest, draft, sources: [] };
}
