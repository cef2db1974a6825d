import { changeTags } from './change-tags.ts';
import { joinNames } from './full-names.ts';
import { insultingNames } from './insulting-names.ts';
import { findNumbers } from './numbers.ts';
import { referred } from './referred.ts';
import { type Entry, type Roster, tagForm } from './roster.ts';
import { settle } from './settle.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Token } from './token.ts';

/** Somebody or something of the roster, found at tokens `from`..`to`. */
export interface Named {
  from: number;
  to: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
  entries: readonly Entry[];
  /** The form is itself an insult. */
  insulting?: true;
}

function namedAt(tokens: readonly Token[], from: number, to: number, entries: readonly Entry[]): Named {
  const start = tokens[from]?.start ?? 0;
  return { from, to, start, end: tokens[to - 1]?.end ?? start, entries };
}

function findNames(tokens: readonly Token[], roster: Roster): Named[] {
  const found: Named[] = [];
  const longest = roster.names.in(tokens);
  for (let from = 0; from < tokens.length; ) {
    const token = tokens[from];
    if (token?.kind === 'mention') {
      const entries = roster.accounts.get(token.form.slice(1));
      if (entries) found.push(namedAt(tokens, from, from + 1, entries));
      from++;
      continue;
    }
    const { value, to } = longest(from);
    const entries = roster.entriesOf(value);
    if (entries) found.push(namedAt(tokens, from, to, entries));
    // Inside the name of a group or a slogan somebody may be named too.
    const whole = entries?.some(({ kind }) => kind !== 'campaign-group' && kind !== 'slogan');
    from = whole ? to : from + 1;
  }
  return [...joinNames(tokens, found), ...insultingNames(tokens, roster)];
}

function findTags(text: string, tokens: readonly Token[], roster: Roster): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < tokens.length; ) {
    const tag = tokens[from]?.tag;
    let to = from + 1;
    if (tag !== undefined) {
      while (tokens[to]?.tag === tag) to++;
      const entries = roster.hashtags.get(tagForm(text.slice(tokens[from]?.start, tokens[to - 1]?.end)));
      if (entries) found.push(namedAt(tokens, from, to, entries));
    }
    from = to;
  }
  // Hashtags of both sides one after the other are a list, or what trends.
  const sides = new Set(found.flatMap(({ entries }) => entries.map(({ ticket }) => ticket)));
  if (sides.size < 2) return found;
  return found.map((one) => ({
    ...one,
    entries: one.entries.map((entry) => ({ ...entry, kind: 'candidate' })),
  }));
}

/** Whom a ballot number means: people before parties, unless it is said of a party. */
function carriers(number: number, party: boolean, roster: Roster): readonly Entry[] {
  const all = roster.numbers.get(number) ?? [];
  const ofParty = all.filter((entry) => entry.contest?.office === 'partai');
  const people = all.filter((entry) => entry.contest?.office !== 'partai');
  return party ? ofParty : people.length > 0 ? people : ofParty;
}

const inDoubt = ({ contest }: Entry): Entry => ({
  kind: 'unlisted',
  ticket: -1,
  member: -1,
  ...(contest && { contest }),
});

function findBallotNumbers(
  tokens: readonly Token[],
  roster: Roster,
  names: readonly Named[],
  talks: boolean,
): Named[] {
  const hits = findNumbers(tokens).filter(({ weak }) => talks || weak !== 'bare');
  if (hits.length === 0) return [];
  const around = surroundingsOf(tokens, names, []);
  // "01" beside "02" sets pair against pair.
  const sides = new Set(
    hits.flatMap(({ number, weak }) => (weak === 'padded' && number > 0 ? [number] : [])),
  );
  return hits.flatMap(({ from, to, number, party, weak, alone }): Named[] => {
    const entries = carriers(number, party, roster);
    const supported =
      weak === undefined ||
      entries.some(({ ticket }) => around.ticketNamed(ticket)) ||
      (weak !== 'bare' && around.ofElection(tokens[from]?.sentence ?? 0)) ||
      (weak === 'padded' && (around.political || sides.size > 1));
    if (entries.length === 0) return [];
    if (supported) return [namedAt(tokens, from, to, entries)];
    return alone && talks ? [namedAt(tokens, from, to, entries.slice(0, 1).map(inDoubt))] : [];
  });
}

/**
 * Everybody and everything of the roster that the tokens name.
 * @param under what they are written under
 * @param talks whether somebody speaks, rather than a sign
 */
export function findNamed(
  text: string,
  tokens: readonly Token[],
  roster: Roster,
  under: readonly Token[] = [],
  talks = true,
): Named[] {
  const names = findNames(tokens, roster);
  const numbers = findBallotNumbers(tokens, roster, names, talks);
  const tags = [...findTags(text, tokens, roster), ...changeTags(tokens, roster)];
  if (names.length + numbers.length === 0) return tags;
  const around = surroundingsOf(tokens, names, numbers, under);
  const all = [...names, ...numbers];
  const settled = all.flatMap((named) => settle(tokens, named, around) ?? []);
  return [...settled, ...referred(tokens, settled), ...tags];
}
