import * as z from 'zod/mini';
import { photoKinds, roles } from '../rules/draft.ts';
import { languages, modes } from './fallback.ts';
import { choice, type Kind, kindOf, lines, number, oneLine, several, yesOrNo } from './kinds.ts';
import { languageLabels, modeLabels, photoLabels, roleLabels } from './labels.ts';

/** A step of a roll-out: `2026-12-01 warn`. */
const step = new RegExp(`^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]) (?:${modes.join('|')})$`);

/**
 * Everything that an agency can set, by the name that its policy uses: flat, so that one bad value loses only itself, and
 * only of kinds that every browser's policy can say (strings, whole numbers, yes or no, lists of strings).
 * The managed schema, the form of the rollout page and all rollout files are made from this.
 */
export const policyKeys = {
  agency: oneLine('agency', 'BKPSDM Kabupaten Contoh'),
  contact: oneLine('agency', 'Bidang Disiplin, ruang 204, disiplin@contoh.go.id'),
  report: oneLine('agency', 'https://lapor.contoh.go.id'),
  ikrarElection: oneLine('agency', 'Pemilihan Bupati dan Wakil Bupati Contoh'),
  ikrarPoints: lines('agency', ['Menjaga dan menegakkan prinsip netralitas pegawai ASN di instansi saya.']),
  mode: choice('guard', 'observe', { of: modes, labels: modeLabels }),
  modeSteps: lines('guard', ['2026-12-15 hint', '2027-01-05 warn'], step),
  mayPause: yesOrNo('guard', true),
  platformsOff: lines('guard', ['linkedin']),
  hosts: lines('guard', ['forum.contoh.go.id']),
  photosOff: several('guard', ['face'], { of: photoKinds, labels: photoLabels }),
  region: oneLine('contests', '3603', /^(?:\d{2}|\d{4})?$/),
  contests: lines('contests', ['pilkada-2024-3603']),
  role: choice('person', 'pns', { of: roles, labels: roleLabels }),
  welcome: yesOrNo('person', true),
  language: choice('person', 'id', { of: languages, labels: languageLabels }),
  logText: yesOrNo('log', false),
  logDays: number('log', 365, 0, 3650),
  logMayDelete: yesOrNo('log', true),
  packUrl: oneLine('pack', 'https://ikrar.contoh.go.id/paket.json', /^https:\/\/\S+$/),
  packKey: oneLine('pack', '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', /^[A-Za-z0-9+/]{43}=$/),
  /** The key that comes after it: while a key is changed, either may have signed. */
  packKeyNext: oneLine('pack', 'PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=', /^[A-Za-z0-9+/]{43}=$/),
  /** Keys of this list that the person may not change. Without it none of them may be. */
  locked: lines('policy', ['mode', 'logText']),
  /** The names of all keys that the policy sets: Chromium drops a bad one without a word. Every rollout file adds it. */
  keys: lines('policy', ['agency', 'mode']),
} as const;

export type PolicyKey = keyof typeof policyKeys;

/** A policy as an agency gives it, of which every value is good. */
const Policy = z.partial(z.object(policyKeys));
export type Policy = z.output<typeof Policy>;

export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(policyKeys, key);

/** All keys, in the order of the list above. */
export const policyKeyNames: readonly PolicyKey[] = Object.keys(policyKeys).filter(isPolicyKey);

/** What a form and the rollout files have to know of a key. */
export const aboutKey = (key: PolicyKey): Kind => kindOf(policyKeys[key]);

/** A value that is not used, and why. */
export interface PolicyProblem {
  key: string;
  /** As received; of a list only the bad item. Nothing where the key never came. */
  value?: unknown;
  why: 'unknown' | 'invalid' | 'missing' | 'no_platform' | 'no_contest';
}

/** Names that are given and are none of ours. */
const namesOf: readonly PolicyKey[] = ['locked', 'keys'];

/** The good items of a list, so that one bad item loses only itself. */
function goodItems(key: PolicyKey, value: unknown): unknown {
  const about = aboutKey(key);
  if (about.kind !== 'list' || !Array.isArray(value)) return value;
  const isGood = (item: unknown) =>
    about.isItem(item) && (!namesOf.includes(key) || (typeof item === 'string' && isPolicyKey(item)));
  return value.filter(isGood);
}

/** What of a received policy is good, key by key, and what is wrong with the rest. Browsers check little or nothing. */
export function policyFrom(received: unknown): { policy: Policy; problems: PolicyProblem[] } {
  const given = typeof received === 'object' && received !== null ? Object.entries(received) : [];
  const good: [string, unknown][] = [];
  const problems: PolicyProblem[] = [];
  for (const [key, value] of given) {
    if (!isPolicyKey(key)) {
      problems.push({ key, value, why: 'unknown' });
      continue;
    }
    const usable = goodItems(key, value);
    if (policyKeys[key].safeParse(usable).success) good.push([key, usable]);
    else problems.push({ key, value, why: 'invalid' });
    if (Array.isArray(value) && Array.isArray(usable)) {
      const bad = value.filter((item) => !usable.includes(item));
      problems.push(...bad.map((item): PolicyProblem => ({ key, value: item, why: 'invalid' })));
    }
  }
  const policy = Policy.parse(Object.fromEntries(good));
  const here = new Set(given.map(([key]) => key));
  const missing = (policy.keys ?? []).filter((key) => !here.has(key));
  return { policy, problems: [...problems, ...missing.map((key) => ({ key, why: 'missing' as const }))] };
}
