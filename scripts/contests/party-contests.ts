import { stagesOf } from '../../rules/contests/elections.ts';
import { type Party, parties } from '../../rules/contests/parties.ts';
import type { Contest, Ticket } from '../../rules/contests/schema.ts';

const ticket = (party: Party, number: number): Ticket => ({
  number,
  name: party.name,
  members: [],
  nicknames: [party.name, ...party.aliases],
  ...(party.risky && { common: [...party.risky] }),
  ...(party.accounts && { accounts: [...party.accounts] }),
  parties: [party.id],
});

/** The parties of a Pemilu: the national ones for everybody, Aceh's local ones for Aceh. */
export function partyContests(year: '2019' | '2024'): Contest[] {
  const standing = parties.flatMap((party) => {
    const number = party.numbers[`pemilu-${year}`];
    return number === undefined ? [] : [{ party, number }];
  });
  standing.sort((a, b) => a.number - b.number);
  const contest = (id: string, name: string, region: string): Contest => ({
    id,
    name,
    office: 'partai',
    region,
    stages: stagesOf(`partai-${year}`),
    tickets: standing
      .filter(({ party }) => (party.province ?? '') === region)
      .map((one) => ticket(one.party, one.number)),
  });
  return [
    contest(`partai-${year}`, `Partai politik peserta Pemilu ${year}`, ''),
    contest(`partai-${year}-11`, `Partai politik lokal Aceh, Pemilu ${year}`, '11'),
  ];
}
