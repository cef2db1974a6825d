import type { Day } from '../rules/contests/stage.ts';
import type { Policy, PolicyKey } from './keys.ts';
import { type Settings, settingsFallback, settingsFrom } from './settings.ts';
import { modeOn, type Step, stepsOf } from './steps.ts';

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
  /** The next day on which the policy makes Ikrar speak more or less firmly to this person. */
  coming?: Step;
}

const names = Object.keys(settingsFallback).filter((name): name is SettingName => name in settingsFallback);

/** The setting that a key makes, or helps to make; some keys make none. */
export const settingOf = (key: PolicyKey): SettingName | undefined =>
  names.find((name) => (keysOf[name] ?? [name]).some((one) => one === key));

/** What a policy says, as settings. */
function settingsOf(policy: Policy, day: Day): Record<string, unknown> {
  const { agency, contact, report, ikrarElection, ikrarPoints, ...same } = policy;
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

/** What holds on one day. */
function resolveOn(person: object, policy: Policy, day: Day): Omit<Resolved, 'coming'> {
  const given = settingsOf(policy, day);
  const isLocked = (name: SettingName): boolean =>
    name in given &&
    (policy.locked === undefined ||
      (keysOf[name] ?? [name]).some((key) => policy.locked?.includes(key) === true));
  const begun = settingsFrom(given);
  const chosen = settingsFrom(person, begun);
  const settings = settingsFrom(onlyOf(given, isLocked), chosen);
  const sourceOf = (name: SettingName): Source =>
    name in person && !isLocked(name) ? 'person' : name in given ? 'agency' : 'default';
  return { settings, sourceOf, locked: new Set(names.filter(isLocked)) };
}

/**
 * The settings in force: what the policy locks, else what the person chose, else where the policy begins, else the
 * default. Computed on every read and kept nowhere, so that nothing drifts when a policy changes or goes.
 * @param person what the person has set, as stored
 * @param day decides on the steps of the mode
 */
export function resolveSettings(person: unknown, policy: Policy, day: Day): Resolved {
  const theirs = isRecord(person) ? person : {};
  const today = resolveOn(theirs, policy, day);
  const modeThen = (step: Step) => resolveOn(theirs, policy, step.day).settings.mode;
  const coming = stepsOf(policy).find((step) => step.day > day && modeThen(step) !== today.settings.mode);
  return { ...today, ...(coming && { coming }) };
}
