import type { Day } from '../rules/contests/stage.ts';
import type { Policy, PolicyKey } from './keys.ts';
import { type Mode, modes, type Settings, settingsFallback, settingsFrom } from './settings.ts';

export type SettingName = keyof Settings;

/** The keys that make a setting, where they are not of the same name. */
const keysOf: { [Name in SettingName]?: readonly PolicyKey[] } = {
  mode: ['mode', 'modeSteps'],
  ikrar: ['ikrarElection', 'ikrarPoints'],
  agency: ['agency', 'contact', 'report'],
};

export type Source = 'default' | 'person' | 'agency';

/** The settings in force, and where each of them comes from. */
export interface Resolved {
  settings: Settings;
  sourceOf: (name: SettingName) => Source;
  /** What the person may not change. */
  locked: ReadonlySet<SettingName>;
}

const names = Object.keys(settingsFallback).filter((name): name is SettingName => name in settingsFallback);

/** The mode of a roll-out that steps up by itself: that of the last step whose day has come. */
function modeOn({ mode, modeSteps = [] }: Policy, day: Day): Mode | undefined {
  const last = modeSteps
    .filter((step) => step.slice(0, 10) <= day)
    .sort()
    .at(-1);
  return modes.find((one) => one === last?.slice(11)) ?? mode;
}

/** What a policy says, as settings. */
function settingsOf(policy: Policy, day: Day): Record<string, unknown> {
  const { agency, contact, report, ikrarElection, ikrarPoints, modeSteps: _, ...same } = policy;
  const mode = modeOn(policy, day);
  return {
    ...same,
    ...(mode && { mode }),
    ...((ikrarElection || ikrarPoints) && { ikrar: { election: ikrarElection, points: ikrarPoints } }),
    ...((agency || contact || report) && { agency: { name: agency, contact, report } }),
  };
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const onlyOf = (values: object, keep: (name: SettingName) => boolean): object =>
  Object.fromEntries(
    names.filter((name) => name in values && keep(name)).map((name) => [name, Reflect.get(values, name)]),
  );

/**
 * The settings in force: what the policy locks, else what the person chose, else where the policy begins, else the
 * default. Computed on every read and kept nowhere, so that nothing drifts when a policy changes or goes.
 * @param person what the person has set, as stored
 * @param day decides on the steps of the mode
 */
export function resolveSettings(person: unknown, policy: Policy, day: Day): Resolved {
  const theirs = isRecord(person) ? person : {};
  const given = settingsOf(policy, day);
  const isLocked = (name: SettingName): boolean =>
    name in given &&
    (policy.locked === undefined ||
      (keysOf[name] ?? [name]).some((key) => policy.locked?.includes(key) === true));
  const begun = settingsFrom(given);
  const chosen = settingsFrom(theirs, begun);
  const settings = settingsFrom(onlyOf(given, isLocked), chosen);
  const sourceOf = (name: SettingName): Source =>
    name in theirs && !isLocked(name) ? 'person' : name in given ? 'agency' : 'default';
  return { settings, sourceOf, locked: new Set(names.filter(isLocked)) };
}
