import { contoh, contohRegion } from './contoh.ts';
import type { Contest } from './schema.ts';

/** A party that does not exist, so that nobody has to speak of a real one: for examples of the rules on parties. */
export const contohParty: Contest = {
  id: 'contoh-partai',
  name: 'Pemilu Contoh',
  office: 'partai',
  region: contohRegion,
  stages: contoh.contests[0]?.stages ?? {
    start: '2024-01-26',
    candidates: '2024-09-22',
    quiet: '2024-11-24',
    vote: '2024-11-27',
    end: '2025-02-20',
  },
  tickets: [
    {
      number: 9,
      name: 'Partai Contoh Bersama',
      members: [],
      nicknames: ['Partai Contoh Bersama'],
      accounts: ['@partaicontohbersama'],
    },
  ],
};
