import { stagesOf } from '../../rules/contests/elections.ts';
import { type Party, parties } from '../../rules/contests/parties.ts';
import { partyBallots } from '../../rules/contests/party-ballots.ts';
import type { Contest, Ticket } from '../../rules/contests/schema.ts';

const ticket = (
  { id, name, aliases, risky = [], everyday = [], accounts }: Party,
  number: number,
): Ticket => {
  const common = [...risky, ...everyday];
  return {
    number,
    name,
    members: [],
    nicknames: [name, ...aliases],
    ...(common.length > 0 && { common }),
    ...(accounts && { accounts: [...accounts] }),
    parties: [id],
  };
};

/** The parties of a Pemilu: the national ones for everybody, Aceh's local ones for Aceh. */
export function partyContests(year: '2019' | '2024'): Contest[] {
  const standing = parties.flatMap((party) => {
    const { [`pemilu-${year}` as const]: number, province = '' } = partyBallots[party.id] ?? {};
    return number === undefined ? [] : [{ party, number, province }];
  });
  standing.sort((a, b) => a.number - b.number);
  const contest = (id: string, name: string, region: string): Contest => ({
    id,
    name,
    office: 'partai',
    region,
    stages: stagesOf(`partai-${year}`),
    tickets: standing
      .filter(({ province }) => province === region)
      .map((one) => ticket(one.party, one.number)),
  });
  return [
    contest(`partai-${year}`, `Partai politik peserta Pemilu ${year}`, ''),
    contest(`partai-${year}-11`, `Partai politik lokal Aceh, Pemilu ${year}`, '11'),
  ];
}
