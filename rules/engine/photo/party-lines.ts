import { type Party, parties } from '../../contests/parties.ts';
import type { Contest } from '../../contests/schema.ts';
import type { PhotoSign } from '../../draft.ts';
import { besideParty } from '../../language/photo.ts';
import { lazily } from '../../lazily.ts';
import { misreadForm } from './letters.ts';

/** A line that is nothing but the name of a party, as on a flag or a shirt. */
export interface PartyLine {
  sign: number;
  party: string;
  contest?: Contest;
  /** The name is also a word or another body: it counts alone or beside other politics. */
  risky: boolean;
}

const byForm = lazily(() => {
  const table = new Map<string, { party: Party; risky: boolean }>();
  for (const party of parties) {
    for (const name of party.risky ?? []) table.set(misreadForm(name), { party, risky: true });
    for (const name of [party.name, ...party.aliases]) table.set(misreadForm(name), { party, risky: false });
  }
  return table;
});

const beside = lazily(() => new Set(besideParty.split(' ')));

/** A short name is a word when it is not in capitals: `pan`, `Garuda`. */
const shortest = 6;

/** The lines of a picture that are a party's name. */
export function partyLines(signs: readonly PhotoSign[], contests: readonly Contest[]): PartyLine[] {
  return signs.flatMap(({ kind, value }, sign): PartyLine[] => {
    if (kind !== 'text') return [];
    const words = value.split(/\s+/).filter((word) => !beside().has(word.toLowerCase()));
    const name = words.join('');
    const found = byForm().get(misreadForm(value)) ?? byForm().get(misreadForm(name));
    if (!found || (name.length < shortest && name !== name.toUpperCase())) return [];
    const { party, risky } = found;
    const contest = contests.find(
      (one) => one.office === 'partai' && one.tickets.some((ticket) => ticket.parties?.includes(party.id)),
    );
    return [{ sign, party: party.id, risky, ...(contest && { contest }) }];
  });
}
