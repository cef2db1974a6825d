import { type Policy, type PolicyKey, policyKeyNames } from '../keys.ts';
import type { Install } from './install.ts';

/** A text of `_locales` by its key; `$1…` are filled from `values`. */
export type Words = (key: string, ...values: string[]) => string;

export const kitLanguages = ['id', 'en'] as const;
export type KitLanguage = (typeof kitLanguages)[number];

/** What all files of a roll-out are made from. */
export interface Kit {
  policy: Policy;
  install: Install;
  /** That of the notes and scripts; what Windows shows of policies is made in all. */
  language: KitLanguage;
  words: Readonly<Record<KitLanguage, Words>>;
}

export type Browser = 'chrome' | 'edge' | 'chromium' | 'firefox';

/** One file of the kit. */
export interface Output {
  /** In the folder of the kit, with slashes. */
  path: (kit: Kit) => string;
  /** What it is for; without, for all that the kit installs. */
  browser?: Browser;
  system: 'windows' | 'macos' | 'linux' | 'any';
  /** Key in `_locales` of what to do with it. */
  how: string;
  make: (kit: Kit) => string;
}

export type Value = string | number | boolean | readonly string[];

/** The values of a policy, in the order of the keys, with `keys` naming them all. */
export function valuesOf(policy: Policy): [PolicyKey, Value][] {
  const named = policyKeyNames.filter((key) => key !== 'keys' && policy[key] !== undefined);
  if (named.length === 0) return [];
  const sent: Policy = { ...policy, keys: named };
  return policyKeyNames.flatMap((key): [PolicyKey, Value][] => {
    const value = sent[key];
    return value === undefined ? [] : [[key, value]];
  });
}

/** In the kit's own language. */
export const say: (kit: Kit) => Words = ({ words, language }) => words[language];

/** As files of JSON end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
