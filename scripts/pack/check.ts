import * as z from 'zod/mini';
import { madeCommon, withCare } from '../../rules/contests/doubtful-names.ts';
import { namesNobody } from '../../rules/contests/one-of-each.ts';
import { packBytes, wrongInPack } from '../../rules/contests/own-limits.ts';
import { parties } from '../../rules/contests/parties.ts';
import { regionName } from '../../rules/contests/regions.ts';
import { type Contest, Pack } from '../../rules/contests/schema.ts';
import type { Day } from '../../rules/contests/stage.ts';
import { catches } from './catches.ts';
import { ourContests } from './our-contests.ts';
import { pictureNotes } from './picture-notes.ts';

// Else it says "Invalid input" of everything; the extension has no room for more.
z.config(z.locales.en());

/** What a look at a pack has found. */
export interface Checked {
  /** The pack, where it may be used. */
  pack?: Pack;
  /** Ikrar refuses it for these. */
  errors: string[];
  /** It works, but perhaps not as it was meant. */
  notes: string[];
}

function doubles(all: readonly string[]): string[] {
  const found = all.filter((one, at) => all.indexOf(one) < at);
  return [...new Set(found)];
}

const fold = (name: string): string => name.toLowerCase();

function contestNotes(contest: Contest, day: Day): string[] {
  const { id, region, stages, tickets } = contest;
  const notes: string[] = [];
  const note = (text: string) => notes.push(`${id}: ${text}`);
  if (stages.end < day) note(`is over since ${stages.end}; it can only be chosen for training`);
  if (region !== '' && regionName(region) === undefined)
    note(`nobody lives in region ${region}; it can only be chosen for training`);
  const ours = ourContests().get(id);
  if (namesNobody(contest)) note('names nobody: it catches nothing, and takes the place of nothing');
  else if (ours !== undefined) note(`takes the place of ${ours}, which comes with Ikrar`);
  const numbers = tickets.flatMap(({ number }) => (number === null ? [] : [String(number)]));
  for (const number of doubles(numbers)) note(`number ${number} stands twice`);
  // A pair may share what its two people are called; two tickets may not.
  const names = tickets.map(({ members, ...ticket }) => [
    ...new Set(
      [ticket, ...members]
        .flatMap((one) => [...(one.nicknames ?? []), ...(one.accounts ?? [])])
        .concat(
          members.map(({ name }) => name),
          ticket.slogans ?? [],
          ticket.hashtags ?? [],
        )
        .map(fold),
    ),
  ]);
  for (const name of doubles(names.flat())) note(`"${name}" stands on two tickets`);
  const known = new Set(parties.map((party) => party.id));
  for (const party of new Set(tickets.flatMap((ticket) => ticket.parties ?? [])))
    if (!known.has(party)) note(`no party has the id ${party}`);
  for (const name of madeCommon(contest, withCare(contest)))
    note(`"${name}" is also a word or many people's name: it counts only beside another sign of politics`);
  for (const { name, text } of catches(withCare(contest)))
    note(`"${name}" also catches everyday words, as in: ${text}`);
  return notes;
}

/**
 * Looks a pack through, as whoever made it would want to know before it is signed.
 * @param value what a file holds
 * @param day today
 */
export function checkPack(value: unknown, day: Day): Checked {
  const read = Pack.safeParse(value);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
    return { errors, notes: [] };
  }
  const pack = read.data;
  const wrong = wrongInPack(pack);
  if (wrong)
    return { errors: [`${wrong}: out of order, too long, doubled, or nothing that can be shown`], notes: [] };
  const size = new TextEncoder().encode(JSON.stringify(value)).length;
  if (size > packBytes) return { errors: [`${size} bytes are more than ${packBytes}`], notes: [] };
  const notes = [...pack.contests.flatMap((contest) => contestNotes(contest, day)), ...pictureNotes(pack)];
  return { pack, errors: [], notes };
}
