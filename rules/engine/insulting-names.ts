import { insultingEndings } from '../language/insulting-endings.ts';
import type { Named } from './named.ts';
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

const tables = new WeakMap<Roster, ReadonlyMap<string, readonly string[]>>();

/** What people on the ballot are called, by how it begins: nearly every word begins no name. */
function calledIn(roster: Roster): ReadonlyMap<string, readonly string[]> {
  const before = tables.get(roster);
  if (before) return before;
  const table = Map.groupBy(roster.called.keys(), (word) => word.slice(0, shortest));
  tables.set(roster, table);
  return table;
}

/** The entry of the first whose name begins so: it may lose letters, and share some with the insult, `prabohong`. */
function whose(start: string, roster: Roster): Entry | undefined {
  const word = calledIn(roster)
    .get(start.slice(0, shortest))
    ?.find((one) => one.startsWith(start));
  return word === undefined ? undefined : roster.called.get(word)?.[0];
}

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
