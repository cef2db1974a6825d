import { type Policy, policyFrom } from '../../policy/keys.ts';
import type { Kind } from '../../policy/kinds.ts';
import { type Install, installFrom, isInstallKey } from '../../policy/rollout/install.ts';
import { rows } from './rows.ts';

/** What stands in the fields, by key. An empty one is not set. */
export type Fields = Readonly<Record<string, string>>;

const yes = 'yes';
/** The choices of a yes-or-no, as its field holds them. */
export const answers = [yes, 'no'] as const;

/** A list in one field: an item a line. */
export const itemsOf = (written: string): string[] =>
  written
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** What a field says, as a policy would; undefined where it says nothing. What is no good stays as it was written. */
function valueIn({ kind }: Kind, written: string): unknown {
  const text = written.trim();
  if (text === '') return undefined;
  if (kind === 'list') return itemsOf(text);
  if (kind === 'switch') return text === yes;
  return kind === 'number' && /^\d+$/.test(text) ? Number(text) : text;
}

/** The reverse of `valueIn`. */
function writtenOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? yes : 'no';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

export interface Read {
  install: Install;
  policy: Policy;
  /** What is no good, by the key of its field; of a list its bad items. */
  bad: ReadonlyMap<string, readonly string[]>;
}

/** What the form as a whole says. */
export function readFields(fields: Fields): Read {
  const said = rows.flatMap(({ key, about }): [string, unknown][] => {
    const value = valueIn(about, fields[key] ?? '');
    return value === undefined ? [] : [[key, value]];
  });
  const part = (ofInstall: boolean) =>
    Object.fromEntries(said.filter(([key]) => isInstallKey(key) === ofInstall));
  const { install, bad: badInstall } = installFrom(part(true));
  const { policy, problems } = policyFrom(part(false));
  const bad = new Map<string, string[]>(badInstall.map((key) => [key, []]));
  for (const { key, value } of problems) bad.set(key, [...(bad.get(key) ?? []), String(value)]);
  return { install, policy, bad };
}

/** Of the fields those that say what is installed, as they are written. */
export const installFieldsOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => isInstallKey(key)));

/** The fields that say this. */
export const fieldsOf = ({ install, policy }: Pick<Read, 'install' | 'policy'>): Fields =>
  Object.fromEntries(
    Object.entries({ ...install, ...policy }).map(([key, value]) => [key, writtenOf(value)]),
  );
