import { isPolicyKey, type PolicyKey, type PolicyProblem, policyKeyNames } from '../../policy/keys.ts';
import type { KnownPolicy } from '../../policy/managed.ts';
import { type Resolved, type SettingName, type Source, settingOf } from '../../policy/resolve.ts';

/** One key of the policy, as `chrome://policy` would tell of it. */
export interface ReceivedKey {
  key: string;
  /** As the browser gave it; undefined where it gave none. */
  received: unknown;
  inForce: unknown;
  /** Nowhere, where Ikrar knows no such key. */
  source?: Source;
  locked: boolean;
  problems: readonly PolicyProblem['why'][];
}

/** Settings that are made of several keys: what of them one key says. */
const partOf: { [Key in PolicyKey]?: (settings: Resolved['settings']) => unknown } = {
  agency: ({ agency }) => agency.name,
  contact: ({ agency }) => agency.contact,
  report: ({ agency }) => agency.report,
  ikrarElection: ({ ikrar }) => ikrar.election,
  ikrarPoints: ({ ikrar }) => ikrar.points,
};

function inForceOf(
  key: PolicyKey,
  setting: SettingName | undefined,
  { policy }: KnownPolicy,
  resolved: Resolved,
) {
  const part = partOf[key];
  if (part) return part(resolved.settings);
  // What no person can set is in force as the agency gave it.
  return setting && key !== 'modeSteps' ? resolved.settings[setting] : policy[key];
}

/** Every key that there is, and what else was received. */
export function receivedKeys(known: KnownPolicy, resolved: Resolved): ReceivedKey[] {
  const others = Object.keys(known.received).filter((key) => !isPolicyKey(key));
  const problemsOf = (key: string) => [
    ...new Set(known.problems.filter((one) => one.key === key).map(({ why }) => why)),
  ];
  const ours = policyKeyNames.map((key): ReceivedKey => {
    const setting = settingOf(key);
    const source = setting ? resolved.sourceOf(setting) : key in known.policy ? 'agency' : 'default';
    return {
      key,
      received: Reflect.get(known.received, key),
      inForce: inForceOf(key, setting, known, resolved),
      source,
      locked: setting ? resolved.locked.has(setting) : key in known.policy,
      problems: problemsOf(key),
    };
  });
  const foreign = others.map(
    (key): ReceivedKey => ({
      key,
      received: Reflect.get(known.received, key),
      inForce: undefined,
      locked: false,
      problems: problemsOf(key),
    }),
  );
  return [...ours, ...foreign];
}

/** As lines of a table, and in the report. */
export const shown = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value));

/**
 * All of it as text for the admin, in their words: keys and codes.
 * @param about of the browser and of Ikrar
 */
export function receivedReport(known: KnownPolicy, resolved: Resolved, about: readonly string[]): string {
  const lines = receivedKeys(known, resolved)
    .filter(({ received, problems }) => received !== undefined || problems.length > 0)
    .map(({ key, received, inForce, source, locked, problems }) =>
      [
        `${key}: ${shown(received)}`,
        `in force ${shown(inForce)}`,
        ...(source ? [source] : []),
        ...(locked ? ['locked'] : []),
        ...problems.map((why) => why.toUpperCase()),
      ].join(' | '),
    );
  return [
    ...about,
    `policy: ${known.state}${known.at > 0 ? `, ${new Date(known.at).toISOString()}` : ''}`,
    ...lines,
    '',
  ].join('\n');
}
