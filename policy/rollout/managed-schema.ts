import { aboutKey, policyKeyNames } from '../keys.ts';
import type { Kind } from '../kinds.ts';

const types = {
  text: { type: 'string' },
  choice: { type: 'string' },
  number: { type: 'integer' },
  switch: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
} as const satisfies Record<Kind['kind'], object>;

/**
 * `managed_schema.json`, by which Chromium and Edge know what a policy may hold. It says only of what kind a value is:
 * what breaks a narrower schema Chromium drops without a word, and nobody could tell the admin what was wrong. We check
 * the rest ourselves, on every browser alike, and report it.
 * @param words titles and helps, by key of `_locales`
 */
export const managedSchema = (words: (key: string) => string): object => ({
  type: 'object',
  properties: Object.fromEntries(
    policyKeyNames.map((key) => [
      key,
      {
        title: words(`policy_key_${key}`),
        description: words(`policy_key_${key}_help`),
        ...types[aboutKey(key).kind],
      },
    ]),
  ),
});
