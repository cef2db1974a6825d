import type { Contest, Member } from '../contests/schema.ts';
import { insultingEndings } from '../language/insulting-endings.ts';
import type { Named } from './named.ts';
import { nameWords } from './names.ts';
import { isExecutive } from './rare-names.ts';
import type { Entry, Roster } from './roster.ts';
import type { Token } from './token.ts';

/** What people put in the place of the end of a name. */
const insults = insultingEndings.split(' ');
/** By their last letter: hardly a word gets further. */
const byLast = Map.groupBy(insults, (insult) => insult.charCodeAt(insult.length - 1));
const shortest = 3;
const letters = /^[a-z]{3,}$/;

/** The insult that a word ends in after three letters or more. */
function endingOf(form: string): string {
  const insult = byLast.get(form.charCodeAt(form.length - 1))?.find((one) => form.endsWith(one));
  return insult && letters.test(form.slice(0, -insult.length)) ? insult : '';
}

const wordsOf = ({ ordinary = [], everyday = [] }: Contest, { name, nicknames = [] }: Member): string[] =>
  [name, ...nicknames]
    .flatMap(nameWords)
    .filter((word) => !ordinary.includes(word) && !everyday.includes(word));

/** A word that somebody is called by. */
interface Called {
  word: string;
  entry: Entry;
}

const tables = new WeakMap<Roster, ReadonlyMap<string, readonly Called[]>>();

/** Who stands for the head of a country or region, by how their names begin: nearly every word begins no name. */
function calledIn(roster: Roster): ReadonlyMap<string, readonly Called[]> {
  const before = tables.get(roster);
  if (before) return before;
  const called: Called[] = [];
  for (const [number, entries] of roster.numbers)
    for (const entry of entries) {
      const { contest } = entry;
      if (!contest || !isExecutive(entry)) continue;
      const { members = [] } = contest.tickets.find((one) => one.number === number) ?? {};
      members.forEach((one, member) => {
        for (const word of wordsOf(contest, one))
          if (word.length > shortest) called.push({ word, entry: { ...entry, kind: 'candidate', member } });
      });
    }
  const table = Map.groupBy(called, ({ word }) => word.slice(0, shortest));
  tables.set(roster, table);
  return table;
}

/** The entry of the first whose name begins so: it may lose letters, and share some with the insult, `prabohong`. */
const whose = (start: string, roster: Roster): Entry | undefined =>
  calledIn(roster)
    .get(start.slice(0, shortest))
    ?.find(({ word }) => word.startsWith(start))?.entry;

/** `Candrabohong`: the name of somebody on the ballot with an insult for its end. */
export function insultingNames(tokens: readonly Token[], roster: Roster): Named[] {
  const found: Named[] = [];
  tokens.forEach(({ kind, form, start, end }, at) => {
    const insult = kind === 'word' && form.length > 6 ? endingOf(form) : '';
    const entry = insult ? whose(form.slice(0, -insult.length), roster) : undefined;
    if (entry) found.push({ from: at, to: at + 1, start, end, entries: [entry], insulting: true });
  });
  return found;
}
