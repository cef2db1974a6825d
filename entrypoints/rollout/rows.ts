import type { TextKey } from '../../components/text.tsx';
import { aboutKey, type PolicyKey, policyKeyNames } from '../../policy/keys.ts';
import type { Kind } from '../../policy/kinds.ts';
import { aboutInstall, type InstallKey, installKeyNames } from '../../policy/rollout/install.ts';

/** One field of the form. */
export interface Row {
  key: PolicyKey | InstallKey;
  about: Kind;
  title: TextKey;
  help: TextKey;
}

/** Where one chooses, the help need not say how one writes. */
const helpHere: Partial<Record<PolicyKey, TextKey>> = {
  region: 'region_help',
  modeSteps: 'rollout_steps_help',
};

/** Every field, in the order of the form: what is installed, then each key of a policy but the one filled in by itself. */
export const rows: readonly Row[] = [
  ...installKeyNames.map(
    (key): Row => ({
      key,
      about: aboutInstall(key),
      title: `install_key_${key}`,
      help: `install_key_${key}_help`,
    }),
  ),
  ...policyKeyNames
    .filter((key) => key !== 'keys')
    .map(
      (key): Row => ({
        key,
        about: aboutKey(key),
        title: `policy_key_${key}`,
        help: helpHere[key] ?? `policy_key_${key}_help`,
      }),
    ),
];
