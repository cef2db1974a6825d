import { type Policy, type PolicyProblem, policyFrom } from '../keys.ts';
import { type Install, installFrom } from './install.ts';
import { json, type Output } from './kit.ts';

/** What the form of the rollout page and `npm run rollout` begin with. */
export interface PolicyFile {
  /** Nothing where the file says nothing of it. */
  install?: Install;
  policy: Policy;
  /** What of the file was no good. */
  problems: PolicyProblem[];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (value: object, name: string): object => {
  const part: unknown = Reflect.get(value, name);
  return isObject(part) ? part : {};
};

/**
 * Reads `policy.json`.
 * @throws where it is none at all; a bad value only leaves itself out
 */
export function readPolicyFile(text: string): PolicyFile {
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || !('policy' in value)) throw new Error('This is no policy.json of Ikrar');
  const given = partOf(value, 'install');
  const { install, bad } = installFrom(given);
  const { policy, problems } = policyFrom(partOf(value, 'policy'));
  const badInstall = bad.map(
    (key): PolicyProblem => ({ key, value: Reflect.get(given, key), why: 'invalid' }),
  );
  return { ...('install' in value && { install }), policy, problems: [...badInstall, ...problems] };
}

/** What a person fills in; `keys` is filled in by each file itself. */
export function formValues(install: Install, policy: Policy): object {
  const { keys: _, ...filledIn } = policy;
  return { install, policy: filledIn };
}

/** The form's values, to go on with later or to make the same files anew. */
export const policyFile: Output = {
  path: () => 'policy.json',
  system: 'any',
  how: 'rollout_how_policy_file',
  make: ({ install, policy }) => json(formValues(install, policy)),
};
