import { readFileSync } from 'node:fs';
import { Pack } from '../../rules/contests/schema.ts';

/** Reads a pack, or says in one line what is wrong with its file. */
export function readPack(file: string): Pack | { error: string } {
  try {
    const read = Pack.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return { error: `${file}: ${issue?.path.join('.') || 'pack'}: ${oneLine(issue?.message ?? 'no pack')}` };
  } catch (error) {
    return { error: oneLine(error instanceof Error ? error.message : String(error), file) };
  }
}

/** An error names its file already, or is about what stands in it. */
function oneLine(message: string, file = ''): string {
  const line = message.replaceAll(/\s+/g, ' ').slice(0, 200);
  return line.includes(file) ? line : `${file}: ${line}`;
}

/** The contests that a pack is about: its own, and those that its pictures name. */
export const contestsOf = ({ contests, portraits = [], emblems = [] }: Pack): string[] => [
  ...new Set([...contests.map(({ id }) => id), ...[...portraits, ...emblems].map(({ contest }) => contest)]),
];
