import { hosts as platforms } from '../../platforms/hosts.ts';
import type { Policy, PolicyProblem } from '../../policy/keys.ts';
import { type KnownPolicy, policyKey, readPolicy } from '../../policy/managed.ts';
import { readSettings } from '../../policy/store.ts';
import { agencyPackKey, ownPacksKey } from './own-packs.ts';
import { contestIndex } from './packs.ts';

/** In `storage.local`: all that decides on what can be used of a policy. */
export const checkedPolicyKeys = [policyKey, agencyPackKey, ownPacksKey];

/** Names of the policy that mean nothing here: no platform or site of that name is guarded, no pack has that contest. */
async function strangersIn({ platformsOff = [], contests = [] }: Policy): Promise<PolicyProblem[]> {
  const { hosts } = await readSettings();
  const places = [...Object.keys(platforms), ...hosts];
  const known = contests.length > 0 ? (await contestIndex()).map(({ id }) => id) : [];
  const noPlatforms = platformsOff.filter((place) => !places.includes(place));
  const noContests = contests.filter((id) => !known.includes(id));
  return [
    ...noPlatforms.map((value) => ({ key: 'platformsOff', value, why: 'no_platform' as const })),
    ...noContests.map((value) => ({ key: 'contests', value, why: 'no_contest' as const })),
  ];
}

/** As `readPolicy`, with what is good by itself and still of no use here. */
export async function readCheckedPolicy(): Promise<KnownPolicy> {
  const known = await readPolicy();
  const strangers = await strangersIn(known.policy).catch((error: unknown) => {
    // Without the list of contests there is less to point out; that they can't be read is said elsewhere.
    console.error('Ikrar:', error);
    return [];
  });
  return { ...known, problems: [...known.problems, ...strangers] };
}
