import type { Contest, Member } from '../contests/schema.ts';
import type { Named } from './named.ts';
import { nameWords } from './names.ts';
import { isExecutive } from './rare-names.ts';
import type { Entry, Roster } from './roster.ts';
import type { Token } from './token.ts';

/** What people put in the place of the end of a name. */
const insults =
  'bohong ngibul kibul tipu goblok goblog tolol dungu bego zonk zalim plongo sontoloyo kodok bodong culas licik munafik bangsat asu anjing hoax bocor beruk kampret monyet iblis dajjal koplak sinting maling kacung'.split(
    ' ',
  );
/** By their last letter: hardly a word gets further. */
const byLast = Map.groupBy(insults, (insult) => insult.charCodeAt(insult.length - 1));
const shortest = 3;
const letters = /^[a-z]{3,}$/;

/** The insult that a word ends in after three letters or more. */
function endingOf(form: string): string {
  const insult = byLast.get(form.charCodeAt(form.length - 1))?.find((one) => form.endsWith(one));
  return insult && letters.test(form.slice(0, -insult.length)) ? insult : '';
}

/** A name may lose letters, and share some with the insult: `prabohong`. */
function startsAs(name: string, start: string, insult: string): boolean {
  if (name.length <= shortest) return false;
  if (name.startsWith(start)) return true;
  return start + insult.charAt(0) === name.slice(0, start.length + 1);
}

const known = new WeakMap<Member, readonly string[]>();

function wordsOf({ ordinary = [], everyday = [] }: Contest, member: Member): readonly string[] {
  const before = known.get(member);
  if (before) return before;
  const { name, nicknames = [] } = member;
  const words = [name, ...nicknames]
    .flatMap(nameWords)
    .filter((word) => !ordinary.includes(word) && !everyday.includes(word));
  known.set(member, words);
  return words;
}

/** The entry of whoever's name begins so, among those on the ballot for the head of a country or region. */
function whose(start: string, insult: string, roster: Roster): Entry | undefined {
  for (const [number, entries] of roster.numbers)
    for (const entry of entries) {
      const { contest } = entry;
      if (!contest || !isExecutive(entry)) continue;
      const members = contest.tickets.find((one) => one.number === number)?.members ?? [];
      const at = members.findIndex((one) =>
        wordsOf(contest, one).some((word) => startsAs(word, start, insult)),
      );
      if (at >= 0) return { ...entry, kind: 'candidate', member: at };
    }
  return undefined;
}

/** `Candrabohong`: the name of somebody on the ballot with an insult for its end. */
export function insultingNames(tokens: readonly Token[], roster: Roster): Named[] {
  const found: Named[] = [];
  tokens.forEach(({ kind, form, start, end }, at) => {
    const insult = kind === 'word' && form.length > 6 ? endingOf(form) : '';
    const entry = insult ? whose(form.slice(0, -insult.length), insult, roster) : undefined;
    if (entry) found.push({ from: at, to: at + 1, start, end, entries: [entry], insulting: true });
  });
  return found;
}
