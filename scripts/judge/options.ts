import { parseArgs } from 'node:util';
import { type Role, roles } from '../../rules/draft.ts';

export const helpText = `npm run --silent judge -- [--date YYYY-MM-DD] [--region CODE] [--contests id,id] [--role ${roles.join('|')}] [--list] < drafts.jsonl
`;

export interface Options {
  date?: string;
  /** Kemendagri code without dots; `''` is the whole country. */
  region: string;
  contests?: string[];
  role: Role;
  list: boolean;
}

const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** A day that exists: `2024-02-31` does not. */
function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  );
}

/** Options from the command line, or what is wrong with them. */
export function optionsFrom(args: readonly string[]): Options | { error: string } {
  const text = { type: 'string' } as const;
  let values: { date?: string; region?: string; contests?: string; role?: string; list?: boolean };
  try {
    values = parseArgs({
      args: [...args],
      options: { date: text, region: text, contests: text, role: text, list: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  const role = values.role ?? 'pns';
  const region = (values.region ?? '').replaceAll('.', '');
  if (!isRole(role)) return { error: `--role ${role}: one of ${roles.join(', ')}` };
  if (values.date !== undefined && !isDay(values.date))
    return { error: `--date ${values.date}: a day as YYYY-MM-DD` };
  if (!/^(\d{2}|\d{4})?$/.test(region))
    return { error: `--region ${values.region}: a Kemendagri code such as 36 or 36.03` };
  return {
    region,
    role,
    list: values.list ?? false,
    ...(values.date !== undefined && { date: values.date }),
    ...(values.contests !== undefined && {
      contests: values.contests
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    }),
  };
}
