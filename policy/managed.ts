import { browser } from 'wxt/browser';
import { type Policy, type PolicyProblem, policyFrom } from './keys.ts';

/** Key of the last policy seen, in `storage.local`: the guard stands by it before the browser has told the new one. */
export const policyKey = 'policy';

/** What is known of the agency's policy. At first nothing is. */
export interface Managed {
  state: 'unknown' | 'none' | 'policy';
  /** As the browser gave it. */
  received: object;
  /** When it was last told, in milliseconds since 1970. */
  at: number;
}

/** The policy in force, and what was wrong with what was received. */
export interface KnownPolicy extends Managed {
  policy: Policy;
  problems: PolicyProblem[];
}

const unknown: Managed = { state: 'unknown', received: {}, at: 0 };

const isManaged = (value: unknown): value is Managed =>
  typeof value === 'object' && value !== null && 'state' in value && 'received' in value && 'at' in value;

/** The last policy seen, checked anew: another version of ours may have kept it. */
export async function readPolicy(): Promise<KnownPolicy> {
  const stored = (await browser.storage.local.get(policyKey))[policyKey];
  const managed = isManaged(stored) ? stored : unknown;
  return { ...managed, ...policyFrom(managed.received) };
}

/** What the browser says now. Firefox rejects where there is no policy at all. */
async function received(): Promise<object> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (/manifest/i.test(String(error))) return {};
    throw error;
  }
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/**
 * Asks the browser for the policy and keeps it.
 * @param sure whether an empty answer means that there is none: just after a start Chromium does not know yet
 */
export async function takePolicy(sure: boolean): Promise<void> {
  const given = await received();
  const known = await readPolicy();
  if (isEmpty(given) && !sure) return;
  const state = isEmpty(given) ? 'none' : 'policy';
  if (state === known.state && JSON.stringify(given) === JSON.stringify(known.received)) return;
  await browser.storage.local.set({
    [policyKey]: { state, received: given, at: Date.now() } satisfies Managed,
  });
}

/** Milliseconds after a start in which Chromium may not know the policy yet: 4.5 s were seen. */
const sureAfter = 10_000;

/** Takes the policy at every start of the background, and whenever it changes. */
export function watchPolicy(fault: (error: unknown) => void): void {
  const take = (sure: boolean) => void takePolicy(sure).catch(fault);
  take(false);
  setTimeout(() => take(true), sureAfter);
  browser.storage.managed.onChanged?.addListener(() => take(true));
}
