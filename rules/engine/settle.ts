import { partyVerbs } from '../language/politics.ts';
import type { Named } from './named.ts';
import type { Entry } from './roster.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

const ministry = new Set(['kementerian', 'kemen', 'menteri', 'kemenpan']);

/** `PAN` in an ordinary sentence is a pan or a ministry; beside parties, or after "pilih" in capitals, it is the party. */
function isParty(tokens: readonly Token[], { from, to }: Named, around: Surroundings): boolean {
  const first = tokens[from];
  const before = tokens[from - 1]?.form ?? '';
  if (!first || ministry.has(before) || tokens[to]?.form === 'rb') return false;
  const caps = first.caps === true;
  if (caps && (partyVerbs.has(before) || around.certain)) return true;
  return around.ofParties(first.sentence) && (caps || first.tag === undefined);
}

/** A name that many carry is the candidate's beside a running mate, a ballot number, an office or an election. */
function isCandidate(tokens: readonly Token[], { from }: Named, entry: Entry, around: Surroundings): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (around.withPartner(first.sentence, entry) || around.numbered(entry.ticket)) return true;
  // What a pair as a whole is called is an everyday word too, unless written in capitals ("AMIN").
  const spoken = entry.member >= 0 || first.caps === true;
  return spoken && first.tag === undefined && around.ofElection(first.sentence);
}

/** Decides for names that many carry whether the words around them speak of this contest. */
export function settle(tokens: readonly Token[], named: Named, around: Surroundings): Named | undefined {
  const sure = named.entries.filter(({ kind }) => kind !== 'common-name' && kind !== 'risky-party');
  if (sure.length > 0) return { ...named, entries: sure };
  const entries = named.entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'risky-party')
      return isParty(tokens, named, around) ? [{ ...entry, kind: 'party' }] : [];
    return isCandidate(tokens, named, entry, around) ? [{ ...entry, kind: 'candidate' }] : [entry];
  });
  return entries.length > 0 ? { ...named, entries } : undefined;
}
