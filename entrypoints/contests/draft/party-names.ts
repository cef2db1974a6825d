import { type Party, parties } from '../../../rules/contests/parties.ts';

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const namesOf = ({ id, name, aliases, risky = [], everyday = [] }: Party): string[] => [
  id,
  name,
  ...aliases,
  ...risky,
  ...everyday,
];

const byName = new Map(
  parties.flatMap((party) => namesOf(party).map((name) => [letters(name), party.id] as const)),
);

/**
 * The party that people mean.
 * @example partyId('PDI Perjuangan') // 'pdip'
 */
export const partyId = (name: string): string | undefined => byName.get(letters(name));

/** What a party is called in short; the id itself of one that nobody knows. */
export function partyName(id: string): string {
  const party = parties.find((one) => one.id === id);
  if (!party) return id;
  const { risky = [], everyday = [], aliases, name } = party;
  return [...risky, ...everyday, ...aliases].find((one) => letters(one) === id) ?? name;
}
