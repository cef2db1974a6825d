import type { Contest, Member } from '../contests/schema.ts';
import type { Named } from './named.ts';
import { nameWords } from './names.ts';
import { isExecutive } from './rare-names.ts';
import type { Entry, Roster } from './roster.ts';
import type { Token } from './token.ts';

/** What people put in the place of the end of a name. */
const ending =
  /^([a-z]{3,})(bohong|ngibul|kibul|tipu|goblok|goblog|tolol|dungu|bego|zonk|zalim|plongo|sontoloyo|kodok|bodong|culas|licik|munafik|bangsat|asu|anjing|hoax|bocor|beruk|kampret|monyet|iblis|dajjal|koplak|sinting|maling|kacung)$/;
const shortest = 3;

/** A name may lose letters, and share some with the insult: `prabohong`. */
function startsAs(name: string, start: string, insult: string): boolean {
  if (name.length <= shortest) return false;
  if (name.startsWith(start)) return true;
  return start + insult.charAt(0) === name.slice(0, start.length + 1);
}

const wordsOf = ({ ordinary = [], everyday = [] }: Contest, { name, nicknames = [] }: Member): string[] =>
  [name, ...nicknames]
    .flatMap(nameWords)
    .filter((word) => !ordinary.includes(word) && !everyday.includes(word));

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
  return tokens.flatMap(({ kind, form, start, end }, at): Named[] => {
    const found = kind === 'word' && form.length > 6 ? ending.exec(form) : null;
    const [, head = '', insult = ''] = found ?? [];
    const entry = head ? whose(head, insult, roster) : undefined;
    return entry ? [{ from: at, to: at + 1, start, end, entries: [entry], insulting: true }] : [];
  });
}
