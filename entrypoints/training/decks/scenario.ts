import * as z from 'zod/mini';
import { stages } from '../../../rules/contests/stage.ts';
import { activities, type Draft, photoKinds, roles } from '../../../rules/draft.ts';
import { type SourceKey, sources } from '../../../rules/regulation/sources.ts';

const Bilingual = z.object({ id: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

const Sign = z.object({
  kind: z.enum(photoKinds),
  value: z.string(),
  confidence: z.number(),
  reference: z.exactOptional(z.object({ contest: z.string(), ticket: z.number() })),
});

/** The account, page, group or post that a scenario is aimed at. */
const ScenarioTarget = z.object({
  name: z.exactOptional(z.string()),
  handle: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
});

const ScenarioDraft: z.ZodMiniType<Draft> = z.object({
  activity: z.enum(activities),
  text: z.string(),
  target: z.exactOptional(ScenarioTarget),
  photo: z.exactOptional(z.array(Sign)),
});

/** A situation for the room to judge, about the made-up contest and party only. */
const DeckScenario = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: Bilingual,
  stage: z.enum(stages),
  role: z.enum(roles),
  draft: ScenarioDraft,
  expect: z.enum(['clear', 'hint', 'warn']),
  /** The rule that speaks; left out where nothing does. */
  rule: z.exactOptional(z.string()),
  why: Bilingual,
  /** What it goes back to, without names of persons. */
  source: z.string().check(z.minLength(1)),
  sources: z.array(z.custom<SourceKey>((key) => typeof key === 'string' && Object.hasOwn(sources, key))),
});
export type DeckScenario = z.infer<typeof DeckScenario>;

export const Deck = z.object({
  schema: z.literal(1),
  id: z.string(),
  scenarios: z.array(DeckScenario).check(z.minLength(1)),
});
