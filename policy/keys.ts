import * as z from 'zod/mini';
import { photoKinds, roles } from '../rules/draft.ts';
import { languages, modes } from './fallback.ts';
import { PublicKey } from './signed-pack.ts';

/** A step of a roll-out: `2026-12-01 warn`. */
const step = new RegExp(`^\\d{4}-\\d{2}-\\d{2} (?:${modes.join('|')})$`);

const words = z.string().check(z.minLength(1));
const region = z.string().check(z.regex(/^(?:\d{2}|\d{4})?$/));
const days = z.int().check(z.minimum(0), z.maximum(3650));

/**
 * Everything that an agency can set, by the name that its policy uses: flat, so that one bad value loses only itself, and
 * only of kinds that every browser's policy can say (strings, whole numbers, yes or no, lists of strings).
 * The managed schema and all rollout files are made from this.
 */
export const policyKeys = {
  agency: words,
  contact: words,
  report: words,
  mode: z.enum(modes),
  modeSteps: z.array(z.string().check(z.regex(step))),
  role: z.enum(roles),
  region,
  ikrarElection: words,
  ikrarPoints: z.array(words),
  platformsOff: z.array(words),
  hosts: z.array(words),
  photosOff: z.array(z.enum(photoKinds)),
  logText: z.boolean(),
  logDays: days,
  logMayDelete: z.boolean(),
  mayPause: z.boolean(),
  welcome: z.boolean(),
  language: z.enum(languages),
  packUrl: z.string().check(z.regex(/^https:\/\/\S+$/)),
  packKey: PublicKey,
  /** The key that comes after it: while a key is changed, either may have signed. */
  packKeyNext: PublicKey,
  /** Keys of this list that the person may not change. Without it none of them may be. */
  locked: z.array(words),
} as const;

export type PolicyKey = keyof typeof policyKeys;

/** A policy as an agency gives it, of which every value is good. */
const Policy = z.partial(z.object(policyKeys));
export type Policy = z.output<typeof Policy>;

/** A value that is not used, and why. */
export interface PolicyProblem {
  key: string;
  value: unknown;
  why: 'unknown' | 'invalid';
}

const schemas = new Map<string, z.ZodMiniType>(Object.entries(policyKeys));

/** What of a received policy is good, key by key, and what is wrong with the rest. Browsers check little or nothing. */
export function policyFrom(received: unknown): { policy: Policy; problems: PolicyProblem[] } {
  const given = typeof received === 'object' && received !== null ? Object.entries(received) : [];
  const good: [string, unknown][] = [];
  const problems: PolicyProblem[] = [];
  for (const [key, value] of given) {
    const schema = schemas.get(key);
    if (schema?.safeParse(value).success) good.push([key, value]);
    else problems.push({ key, value, why: schema ? 'invalid' : 'unknown' });
  }
  return { policy: Policy.parse(Object.fromEntries(good)), problems };
}
