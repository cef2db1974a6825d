import { isRare } from './ballot.ts';
import type { Named } from './named.ts';
import type { Entry } from './roster.ts';
import type { Token } from './token.ts';

const samePerson = (one: Entry, other: Entry): boolean =>
  one.kind === 'common-name' &&
  other.kind === 'common-name' &&
  one.member >= 0 &&
  one.ticket === other.ticket &&
  one.member === other.member;

function joined(tokens: readonly Token[], before: Named, next: Named): Named | undefined {
  if (before.to !== next.from || tokens[before.from]?.sentence !== tokens[next.from]?.sentence)
    return undefined;
  if (tokens[before.from]?.form === tokens[next.from]?.form) return undefined;
  const shared = before.entries.filter((entry) => next.entries.some((other) => samePerson(entry, other)));
  if (shared.length === 0) return undefined;
  const words = tokens.slice(before.from, next.to);
  const entries = shared.map((entry): Entry => {
    const beyondDoubt = words.some(({ form }) => isRare(entry, form));
    return beyondDoubt ? { ...entry, kind: 'candidate' } : entry;
  });
  return { ...before, to: next.to, end: next.end, entries };
}

/**
 * Puts together words of one person's name that stand side by side, for a name is seldom said as the ballot prints it:
 * `Ridwan Kamil` of "M. Ridwan Kamil".
 */
export function joinNames(tokens: readonly Token[], names: readonly Named[]): Named[] {
  const found: Named[] = [];
  for (const next of names) {
    const before = found[found.length - 1];
    const both = before && joined(tokens, before, next);
    if (both) found[found.length - 1] = both;
    else found.push(next);
  }
  return found;
}
