import type { Named } from './named.ts';
import { pronouns } from './political-words.ts';
import type { Entry } from './roster.ts';
import type { Token } from './token.ts';

/** How many sentences after the name somebody is still spoken of. */
const reach = 2;
/** Nearer to the name "dia" is somebody else: "Candra bilang dia bohong". */
const distance = 2;

/** Who is named in a sentence, and where the first of them ends. */
interface Spoken {
  to: number;
  entries: Entry[];
}

function spokenOf(tokens: readonly Token[], named: readonly Named[]): Map<number, Spoken> {
  const found = new Map<number, Spoken>();
  for (const { from, to, entries } of named) {
    const token = tokens[from];
    if (!token || token.tag !== undefined) continue;
    const people = entries.filter(({ kind }) => kind !== 'campaign-group' && kind !== 'slogan');
    const before = found.get(token.sentence);
    if (before) before.entries.push(...people);
    else found.set(token.sentence, { to, entries: people });
  }
  return found;
}

/**
 * Where "beliau", "dia" stand for somebody on the ballot: one person, or one pair, was named shortly before and nobody
 * since.
 */
export function referred(tokens: readonly Token[], named: readonly Named[]): Named[] {
  const spoken = spokenOf(tokens, named);
  if (spoken.size === 0) return [];
  return tokens.flatMap(({ form, sentence, start, end, tag }, at): Named[] => {
    if (tag !== undefined || !pronouns.has(form)) return [];
    let last = sentence;
    while (last > sentence - reach && !spoken.has(last)) last--;
    const { to = at, entries = [] } = spoken.get(last) ?? {};
    const [first] = entries;
    if (!first || (last === sentence && to > at - distance)) return [];
    if (entries.some(({ kind, ticket }) => kind !== 'candidate' || ticket !== first.ticket)) return [];
    return [{ from: at, to: at + 1, start, end, entries: [first] }];
  });
}
